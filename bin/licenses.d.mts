type Package = {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

export function isAllowed(name: string, expression: string): boolean;
export function runtimePackages(lock: {
  packages: Record<string, Package>;
}): { name: string; version: string; licence: string }[];
