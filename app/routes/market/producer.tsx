export default function Page() { return <div className="page">producer</div>; }
