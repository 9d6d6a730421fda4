type Option = {
  type: 'string' | 'boolean';
  help: string;
  default?: string;
  multiple?: boolean;
  /** What stands for the value in the help; `NUMBER` takes digits only. */
  value?: string;
  /** What a list with commas may hold. */
  choices?: readonly string[];
};

type Value<Each extends Option> = Each extends { type: 'boolean' }
  ? boolean | undefined
  : Each extends { multiple: true }
    ? string[] | undefined
    : Each extends { default: string }
      ? string
      : string | undefined;

/** Reads the arguments of a command; ends the program for `--help` and for what it does not know. */
export function readCommand<const Options extends Record<string, Option>>(command: {
  name: string;
  does: string;
  options?: Options;
  takes?: readonly string[];
  reads?: readonly string[];
}): { values: { [Name in keyof Options]: Value<Options[Name]> }; given: string[] };
