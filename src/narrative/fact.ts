import type { Place } from '../diagnostics';
import type { SectionKey } from '../form';

/** How a figure is meant: `5件` exact, `20余件` at least, `不足20件` at most, `约20件` about. */
export type Bound = 'exact' | 'atLeast' | 'atMost' | 'about';

/**
 * A figure that the prose of a report states (文字表述中的数字), with what it counts and its place.
 *
 * @example
 * // 全年共收到政府信息公开申请9件，其中自然人申请6件。
 * { subject: 'requests.received', value: 9, unit: '件', bound: 'exact', year: 2023, parts: […] }
 */
export interface NarrativeFact {
  /**
   * What is counted, as the path of a cell, row or group of the model where there is one:
   * `requests.received`, `requests.received.naturalPerson`, `requests.outcomes.refused`,
   * `requests.outcomes.total` (answered), `disputes.litigation.upheld` (both groups together),
   * `disputes.reconsideration.decided` (all but those pending).
   * Several rows told together are joined: `requests.outcomes.granted + requests.outcomes.partiallyGranted`.
   * Besides: `requests.received.organizations`, `requests.handled` (received or answered, the verb
   * does not tell), `published` (信息发布), `informationFee` (信息处理费), `part` (a part of another fact).
   */
  readonly subject: string;
  /** The number; money in 万元. Zero where the prose says that there was none. */
  readonly value: number;
  readonly bound: Bound;
  /** The unit as printed: `件`, `条`, `万元`; `null` where there is none. */
  readonly unit: string | null;
  /** The year it speaks of; `null` where it covers several or that is unclear. */
  readonly year: number | null;
  /** Said with words such as 未收到, not with a number. */
  readonly isNegated: boolean;
  /** Whether it covers only some of its subject: one channel, one topic, one season. */
  readonly isPart: boolean;
  /** Whether it counts what newly came in (新收) and nothing carried over from last year. */
  readonly isNew: boolean;
  /** The body it speaks of, as printed, if that is not the reporting body as a whole. */
  readonly body: string | null;
  /** The subject of the fact that lists it with 其中 and the like; `null` for a fact on its own. */
  readonly partOf: string | null;
  /** What `其中` or `包括` list of it, in order. */
  readonly parts: readonly NarrativeFact[];
  /** Whether the list of parts is said to be all of it: `包括` … with no 等. */
  readonly isListComplete: boolean;
  readonly section: SectionKey | 'preamble';
  /** The characters of the figure, or the words that stand for one (`未收到…`, `均予以公开`), as in `text`. */
  readonly raw: string;
  /** Where they stand; `null` for a report without the places of its prose. */
  readonly place: Place | null;
}
