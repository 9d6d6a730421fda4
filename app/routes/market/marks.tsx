export default function Page() { return <div className="page">marks</div>; }
