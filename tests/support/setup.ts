import { beforeEach, expect, vi } from 'vitest';

// A console.error in a test is a failure nobody looked at.
beforeEach(() => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => {
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  };
});
