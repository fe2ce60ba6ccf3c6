import { dirname, join, sep } from 'node:path';
import ts from 'typescript';

const LIBRARIES = dirname(ts.getDefaultLibFilePath({})) + sep;
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The options of a strict project for a bundler, as in a tsconfig.json. */
export const bundlerOptions = {
  strict: true,
  skipLibCheck: true,
  target: 'es2022',
  lib: ['es2023', 'dom'],
  module: 'esnext',
  moduleResolution: 'bundler',
};

/**
 * The compiler's errors for a project, as `tsc` prints them; empty without an error.
 *
 * In this process, where the compiler is warm already: a `tsc` of its own takes three times as long.
 *
 * @param folder the project, in which packages are looked up
 * @param files their paths in the folder
 * @param options as in a tsconfig.json
 */
export function compileErrors(folder: string, files: readonly string[], options: object): string {
  const converted = ts.convertCompilerOptionsFromJson(options, folder);
  const paths = files.map((file) => join(folder, file));
  return errorsOf(paths, { ...converted, folder });
}

/** The same for the folder's tsconfig.json and the files that it names. */
export function compileProject(folder: string): string {
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  return errorsOf(fileNames, { options, errors, folder });
}

function errorsOf(
  files: readonly string[],
  { options, errors, folder }: { options: ts.CompilerOptions; errors: ts.Diagnostic[]; folder: string },
): string {
  const host = compilerHost({ ...options, noEmit: true }, folder);
  const program = ts.createProgram(files, { ...options, noEmit: true }, host);
  return ts.formatDiagnostics([...errors, ...ts.getPreEmitDiagnostics(program)], host);
}

/** A compiler host that parses each library of the language once for all programs of this process. */
export function compilerHost(options: ts.CompilerOptions, folder: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const { target, strict, alwaysStrict, module, moduleDetection } = options;
  // What decides how a file is parsed and bound.
  const variant = JSON.stringify({ target, strict, alwaysStrict, module, moduleDetection });
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = function getLibraryOnce(path, ...rest) {
    if (!path.startsWith(LIBRARIES)) return getSourceFile(path, ...rest);
    const key = `${variant} ${path}`;
    if (!parsed.has(key)) parsed.set(key, getSourceFile(path, ...rest));
    return parsed.get(key);
  };
  return host;
}
