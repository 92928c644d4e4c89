/** The environment that notebooks find: the command's, but for what asks for colours. */
export function notebookEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...environment } = process.env;
  return environment;
}
