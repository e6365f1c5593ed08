import { median } from './median.mjs';

/**
 * One line of the outcome.
 *
 * @typedef {object} Result
 * @property {string} row
 * @property {string} metric what is measured, with its unit
 * @property {number} ours
 * @property {Record<string, number>} peers the same of every peer, in the same unit
 * @property {number | null} ratio ours over the peer that the goal names, the median of the rounds' own ratios
 * @property {string | null} goal in words; `null` for what is only told
 * @property {boolean | null} met
 */

/**
 * Makes a result of interleaved samples.
 *
 * @param {object} parts
 * @param {string} parts.row
 * @param {string} parts.metric
 * @param {Map<string, number[]>} parts.samples by subject
 * @param {string} parts.ours the name of our subject
 * @param {string} parts.reference the peer that ours is set against
 * @param {{ atMost?: number, atLeast?: number }} [parts.goal] a bound of the ratio
 * @returns {Result}
 */
export function ratioResult({ row, metric, samples, ours, reference, goal }) {
  const own = samples.get(ours);
  const other = samples.get(reference);
  const ratio = median(own.map((value, round) => value / other[round]));
  return {
    row,
    metric,
    ours: median(own),
    peers: peerMedians(samples, ours),
    ratio,
    goal: goal === undefined ? null : `${describeBound(goal)} × ${reference}`,
    met: goal === undefined ? null : within(ratio, goal),
  };
}

/** A result whose goal is a bound of the value itself. */
export function valueResult({ row, metric, value, peers = {}, reference, goal, unit }) {
  return {
    row,
    metric,
    ours: value,
    peers,
    ratio: reference === undefined ? null : value / peers[reference],
    goal: goal === undefined ? null : `${describeBound(goal)} ${unit}`,
    met: goal === undefined ? null : within(value, goal),
  };
}

function peerMedians(samples, ours) {
  const peers = [...samples].filter(([name]) => name !== ours);
  return Object.fromEntries(peers.map(([name, values]) => [name, median(values)]));
}

function describeBound({ atMost, atLeast }) {
  return atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
}

function within(value, { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }) {
  return value <= atMost && value >= atLeast;
}
