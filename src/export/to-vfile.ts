import { VFile } from 'vfile';
import { assertOptions, assertString } from '../arguments';
import { assertFindings, type Diagnostic } from '../diagnostics';
import { assertReport, type Report } from '../model';

/** Settings of {@link toVFile}. */
export interface ToVFileOptions {
  /** Path or name that reporters print above the messages. Default: the report's title. */
  path?: string | undefined;
  /** The text of the report, for tools that print lines of it. */
  text?: string | undefined;
}

/**
 * Makes a virtual file (vfile) with a message for each finding, so that `vfile-reporter` and other
 * unified tools show them: an error is fatal (`true`), a warning is not (`false`), info is neither.
 *
 * @throws {TypeError} if `report` is no report, `findings` no array of findings, or `options` no object or
 * with a key or a value it does not know.
 * @example
 * console.error(reporter(toVFile(report, validateReport(report).findings)));
 */
export function toVFile(
  report: Report,
  findings: readonly Diagnostic[],
  options: ToVFileOptions = {},
): VFile {
  assertReport(report, 'toVFile');
  assertFindings(findings, 'toVFile');
  assertOptions(options, ['path', 'text'], 'toVFile');
  const { path = report.title ?? 'report', text = '' } = options;
  assertString(path, '`path`', 'toVFile');
  assertString(text, '`text`', 'toVFile');
  const file = new VFile({ path, value: text });
  for (const finding of findings) addMessage(file, finding);
  return file;
}

const FATAL = { error: true, warning: false, info: undefined } as const;

function addMessage(file: VFile, finding: Diagnostic): void {
  const { place, ruleId, expected, actual, note, url } = finding;
  const message = file.message(finding.message, {
    ...(place && { place }),
    ruleId,
    source: 'zfxxgk-report',
  });
  message.fatal = FATAL[finding.severity];
  if (expected !== null) message.expected = [expected].flat().map(String);
  if (actual !== null) message.actual = String(actual);
  if (note !== null) message.note = note;
  if (url !== null) message.url = url;
}
