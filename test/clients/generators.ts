import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A command and its arguments. */
export type Command = readonly [string, ...string[]];

export interface Generator {
  /** Short, as an argument and a file name. */
  id: string;
  /** Where it writes; emptied before. */
  output: string;
  /** As it calls itself. */
  name: string;
  version: string;
  language: string;
  /** The document that it reads. */
  contract: 'openapi.json' | 'openapi-3.0.json';
  /** Commands that the machine must have. */
  needs: readonly string[];
  /** What generates and builds; relative to this folder. */
  generate: readonly Command[];
  /** The program that walks with what was generated. */
  walk: Command;
}

export const folder = import.meta.dirname;
/** Tools that come from elsewhere than npm, kept beside the other caches. */
const cache = resolve('node_modules/.cache');
const venv = join(cache, 'openapi-python-client');
const OPENAPI_GENERATOR = '7.25.0';
const jar = join(cache, `openapi-generator/openapi-generator-cli-${OPENAPI_GENERATOR}.jar`);
const python = join(venv, 'bin/python');

const { devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** A version as a file pins it. */
function pinned(file: string, pattern: RegExp): string {
  const version = pattern.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
  if (!version) throw new Error(`${file} pins no version as ${pattern}`);
  return version;
}

/** Generated TypeScript is compiled as it is, strictly, with the program that uses it. */
function typescript(
  id: string,
  generate: Command,
): Pick<Generator, 'id' | 'output' | 'language' | 'contract' | 'needs' | 'generate' | 'walk'> {
  const source = `walks/${id}.ts`;
  const bundle = `generated/${id}/walk.mjs`;
  const types = ['--noEmit', '--strict', '--skipLibCheck', '--allowImportingTsExtensions', '--types', 'node'];
  const modules = ['--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022'];
  const tools = 'node_modules/.bin';
  return {
    id,
    output: `generated/${id}`,
    language: 'TypeScript',
    contract: 'openapi.json',
    needs: ['npm'],
    generate: [
      generate,
      [`${tools}/tsc`, ...types, ...modules, '--lib', 'es2022,dom,dom.iterable', source],
      [
        `${tools}/esbuild`,
        source,
        ...['--bundle', '--platform=node', '--format=esm', '--log-level=warning', `--outfile=${bundle}`],
        // What axios is made of asks for Node's modules as CommonJS does.
        "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      ],
    ],
    walk: ['node', bundle],
  };
}

/** What openapi-generator is run as; the jar is fetched once. */
function openapiGenerator(language: string): Command[] {
  const artifact = `org.openapitools:openapi-generator-cli:${OPENAPI_GENERATOR}`;
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
  return [
    ['mvn', '-q', '-B', copy, `-Dartifact=${artifact}`, `-DoutputDirectory=${join(jar, '..')}`],
    [
      ...(['java', '-jar', jar, 'generate', '-g', language] as const),
      ...['-i', 'generated/openapi-3.0.json', '-o', `generated/${language}`],
    ],
  ];
}

export const generators: readonly Generator[] = [
  {
    name: 'hey-api',
    version: devDependencies['@hey-api/openapi-ts'],
    ...typescript('hey-api', [
      'node_modules/.bin/openapi-ts',
      '-i',
      './generated/openapi.json',
      '-o',
      'generated/hey-api',
    ]),
  },
  {
    name: 'orval, with zod',
    version: devDependencies.orval,
    ...typescript('orval', ['node_modules/.bin/orval', '--config', 'orval.config.ts']),
  },
  {
    name: 'kubb, with zod',
    version: devDependencies['@kubb/cli'],
    ...typescript('kubb', ['node_modules/.bin/kubb', 'generate', '--config', 'kubb.config.ts']),
  },
  {
    id: 'python',
    output: 'generated/python',
    name: 'openapi-python-client',
    version: pinned('requirements.txt', /^openapi-python-client==(.*)$/m),
    language: 'Python',
    contract: 'openapi.json',
    needs: ['python3'],
    generate: [
      ['python3', '-m', 'venv', venv],
      [python, '-m', 'pip', 'install', '-q', '--disable-pip-version-check', '-r', 'requirements.txt'],
      [
        ...([
          join(venv, 'bin/openapi-python-client'),
          'generate',
          '--path',
          'generated/openapi.json',
        ] as const),
        ...['--meta', 'none', '--output-path', 'generated/python/order_api_client'],
      ],
    ],
    walk: [python, 'walks/openapi_python_client.py'],
  },
  {
    id: 'go',
    output: 'go/client',
    name: 'oapi-codegen',
    version: pinned('go/go.mod', /oapi-codegen\/v2 v(\S+)/),
    language: 'Go',
    contract: 'openapi-3.0.json',
    needs: ['go'],
    generate: [
      [
        ...([
          'go',
          'tool',
          '-C',
          'go',
          'oapi-codegen',
          '-generate',
          'types,client',
          '-package',
          'client',
        ] as const),
        ...['-o', 'client/client.gen.go', '../generated/openapi-3.0.json'],
      ],
    ],
    walk: ['go', 'run', '-C', 'go', '.'],
  },
  {
    id: 'rust',
    output: 'generated/rust',
    name: 'openapi-generator, rust',
    version: OPENAPI_GENERATOR,
    language: 'Rust',
    contract: 'openapi-3.0.json',
    needs: ['cargo', 'java', 'mvn'],
    generate: [
      ...openapiGenerator('rust'),
      ['cargo', 'build', '--quiet', '--manifest-path', 'rust/Cargo.toml'],
    ],
    walk: ['rust/target/debug/order-api-walk'],
  },
  {
    id: 'java',
    output: 'generated/java',
    name: 'openapi-generator, java',
    version: OPENAPI_GENERATOR,
    language: 'Java',
    contract: 'openapi-3.0.json',
    needs: ['java', 'mvn'],
    generate: [
      ...openapiGenerator('java'),
      [
        'mvn',
        '-q',
        '-B',
        '-f',
        'generated/java/pom.xml',
        'package',
        '-DskipTests',
        '-Dmaven.javadoc.skip=true',
      ],
    ],
    walk: ['java', '-cp', 'generated/java/target/*:generated/java/target/lib/*', 'java/Walk.java'],
  },
];
