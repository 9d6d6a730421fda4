type Props = {
  /** What it does, as it is opened. */
  label: string;
  name: string;
  /** What the person loses by it, and what they keep. */
  help: string;
  /** The button, with the person's name. */
  button: string;
  intent: string;
  personId: number;
};

/** Takes something from a person; opened first, so that no single tap does it. */
export function PersonAct({ label, name, help, button, intent, personId }: Props) {
  return (
    <details>
      <summary className="opener text-indigo" aria-label={`${label}: ${name}`}>
        {label}
      </summary>
      <form method="post" className="max-w-prose space-y-3 pb-2">
        <p>{help}</p>
        <input type="hidden" name="id" value={personId} />
        <button
          type="submit"
          name="intent"
          value={intent}
          className="button border-madder bg-madder hover:bg-madder-dark"
        >
          {button}
        </button>
      </form>
    </details>
  );
}
