export default function Page() { return <div className="page">map</div>; }
