import { type Edition, tableRows } from '../../src/form';
import type { Random } from './random';

/** The number of each cell, by path. */
export type Numbers = Map<string, number>;

export interface NumberOptions {
  /** All sums of the form hold, and nothing is implausible. */
  consistent: boolean;
  makesRules: boolean;
}

/** Editions of table two's blocks, in order, and of table three. */
export interface Blocks {
  /** How many blocks of the 2019 form come first; all of them where the whole form is of 2019. */
  blocks2019: number;
  requests: Edition;
}

const APPLICANTS = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];
const RESULTS = ['upheld', 'corrected', 'other', 'pending'];
const PROFILES = ['zero', 'sparse', 'small', 'large', 'huge'] as const;

type Profile = (typeof PROFILES)[number];

const LARGEST: Record<Profile, number> = {
  zero: 0,
  sparse: 30,
  small: 30,
  large: 4000,
  huge: 60_000,
};

export function drawNumbers(random: Random, edition: Edition, options: NumberOptions): Numbers {
  const profile = random.pick(PROFILES);
  const numbers: Numbers = new Map();
  drawRequests(numbers, random, edition, profile);
  drawDisputes(numbers, random, profile === 'huge' ? 'large' : profile);
  if (!options.consistent && random.chance(0.5)) upset(numbers, random);
  for (const each of ['2021', '2019'] as const) drawDisclosure(numbers, random, each, options);
  return numbers;
}

function draw(random: Random, profile: Profile): number {
  if (profile === 'sparse' && random.chance(0.7)) return 0;
  if (profile === 'large' && random.chance(0.1)) return random.int(0, 30);
  return random.int(0, LARGEST[profile]);
}

/** Outcomes and what is carried come first; what was received follows from the balance. */
function drawRequests(numbers: Numbers, random: Random, edition: Edition, profile: Profile): void {
  const rows = tableRows(edition, 'requests').map((row) => row.path);
  const total = 'requests.outcomes.total';
  const outcomes = rows.filter((path) => path.startsWith('requests.outcomes.') && path !== total);
  const few: Profile = profile === 'zero' ? 'zero' : 'sparse';
  for (const column of APPLICANTS) {
    let sum = 0;
    for (const path of outcomes) {
      const number = draw(random, profile);
      numbers.set(`${path}.${column}`, number);
      sum += number;
    }
    const forward = draw(random, few);
    const carried = Math.min(draw(random, few), sum + forward);
    numbers.set(`${total}.${column}`, sum);
    numbers.set(`requests.carriedForward.${column}`, forward);
    numbers.set(`requests.carriedOver.${column}`, carried);
    numbers.set(`requests.received.${column}`, sum + forward - carried);
  }
  for (const path of rows) addTotal(numbers, path, APPLICANTS);
}

function drawDisputes(numbers: Numbers, random: Random, profile: Profile): void {
  for (const { path } of tableRows('2021', 'disputes')) {
    for (const column of RESULTS) numbers.set(`${path}.${column}`, draw(random, profile));
    addTotal(numbers, path, RESULTS);
  }
}

function addTotal(numbers: Numbers, path: string, columns: readonly string[]): void {
  const sum = columns.reduce((all, column) => all + (numbers.get(`${path}.${column}`) ?? 0), 0);
  numbers.set(`${path}.total`, sum);
}

/** Wrong reports: some cells no longer fit the sums. */
function upset(numbers: Numbers, random: Random): void {
  const paths = random.shuffle([...numbers.keys()]).slice(0, random.int(1, 12));
  for (const path of paths) numbers.set(path, (numbers.get(path) ?? 0) + random.int(1, 40));
}

function drawDisclosure(
  numbers: Numbers,
  random: Random,
  edition: Edition,
  options: NumberOptions,
): void {
  const busy = random.chance(0.6);
  for (const row of tableRows(edition, 'proactiveDisclosure')) {
    const none = row.path.endsWith('.rules') && options.consistent && !options.makesRules;
    for (const column of row.columns) {
      const path = `${row.path}.${column.key}`;
      if (none) numbers.set(path, 0);
      else if (column.unit === 'amount') numbers.set(path, drawAmount(random, busy));
      else if (column.unit === 'change') numbers.set(path, drawChange(random, busy));
      else numbers.set(path, drawCount(random, busy, column.key));
    }
    keepInForce(numbers, row.path);
  }
}

function drawCount(random: Random, busy: boolean, column: string): number {
  if (random.chance(busy ? 0.2 : 0.8)) return 0;
  return column === 'decisions'
    ? random.int(1, random.pick([50, 9000, 4_000_000]))
    : random.int(1, 130);
}

/** In 万元 with up to four decimals: drawn in yuan, so that the decimal is exact. */
function drawAmount(random: Random, busy: boolean): number {
  if (random.chance(busy ? 0.2 : 0.8)) return 0;
  return random.pick([
    random.int(1, 9_999_999) / 10_000,
    random.int(1, 90_000_000) / 100,
    random.int(1, 5000),
  ]);
}

function drawChange(random: Random, busy: boolean): number {
  if (random.chance(busy ? 0.2 : 0.8)) return 0;
  return random.int(-300, random.pick([20, 1500]));
}

/** What is in force cannot be less than what the year left standing. */
function keepInForce(numbers: Numbers, path: string): void {
  const left = (numbers.get(`${path}.issued`) ?? 0) - (numbers.get(`${path}.repealed`) ?? 0);
  const inForce = numbers.get(`${path}.inForce`);
  if (inForce !== undefined && inForce < left) numbers.set(`${path}.inForce`, left);
}
