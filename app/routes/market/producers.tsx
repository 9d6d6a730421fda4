export default function Page() { return <div className="page">producers</div>; }
