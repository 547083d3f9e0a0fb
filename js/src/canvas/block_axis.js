// Places of rows or columns with gaps between blocks, from places to pixels and back
// (plotting/base/block_axis.py).

import { at } from "../common/at.js";

/** All gaps together take no more than this share of the length. */
export const GAPS_SHARE = 0.25;
/** Where gaps would have fewer pixels there are none. */
const MIN_GAP = 1;

/** @typedef {{ from: number, to: number, begin: number, end: number }} Block  places, and pixels */
/** @typedef {ReturnType<typeof blockAxis>} BlockAxis */

/**
 * @param {number} n how many rows or columns there are
 * @param {ArrayLike<number>} breaks places at which a block begins, without the first one, ascending
 * @param {number} wanted pixels of a gap
 * @param {number} length pixels of the whole axis
 * @param {[number, number]} [shown] places at its ends
 */
export function blockAxis(n, breaks, wanted, length, [from, to] = [0, n]) {
  /** @type {number[]} */
  let inside = [];
  let first = 0;
  for (let i = 0; i < breaks.length; i++) {
    const place = at(breaks, i);
    if (place <= from) first++;
    else if (place < to) inside.push(place);
  }
  let gap = inside.length && Math.min(wanted, (GAPS_SHARE * length) / inside.length);
  const isCrowded = inside.length > 0 && gap < MIN_GAP;
  if (isCrowded) [inside, gap] = [[], 0];
  const unit = (length - gap * inside.length) / (to - from);

  /** How many breaks lie before a place. @param {number} place @param {boolean} [behind] or at it */
  function count(place, behind) {
    let [low, high] = [0, inside.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = at(inside, middle);
      if (found < place || (behind && found === place)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @type {Block[]} */
  const blocks = [from, ...inside].map((first, i) => {
    const last = inside[i] ?? to;
    const moved = i * gap;
    return {
      from: first,
      to: last,
      begin: (first - from) * unit + moved,
      end: (last - from) * unit + moved,
    };
  });

  const axis = {
    n,
    from,
    to,
    length,
    /** Pixels of a row or column, and of a gap. */
    unit,
    gap,
    /** Those that are seen, the first of which is this one of all. */
    blocks,
    first,
    /** Whether there are more blocks than gaps have room. */
    isCrowded,
    /** Pixel at which a row begins. @param {number} place */
    begin: (place) => (place - from) * unit + gap * count(place, true),
    /** Pixel at which what lies before a place ends. @param {number} place */
    end: (place) => (place - from) * unit + gap * count(place),
    /** Pixel of a place; between two blocks: the middle of the gap. @param {number} place */
    at: (place) => (axis.begin(place) + axis.end(place)) / 2,
    /** The place at a pixel; in a gap: that of the block which begins there. @param {number} pixel */
    placeAt(pixel) {
      let [low, high] = [0, blocks.length - 1]; // the last block that does not begin beyond it
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (at(blocks, middle).begin <= pixel) low = middle;
        else high = middle - 1;
      }
      const block = at(blocks, low);
      const place = block.from + (pixel - block.begin) / unit;
      return low < blocks.length - 1 ? Math.min(place, block.to) : place;
    },
    /** Whether a pixel lies between two blocks. @param {number} pixel */
    isGap: (pixel) =>
      blocks.some(({ end }, i) => pixel >= end && pixel < (blocks[i + 1]?.begin ?? 0)),
  };
  return axis;
}

/**
 * Places of leaves and nodes of a tree whose leaves have these gaps, as its painters take them.
 * @param {import("../model/tree/tree.js").Tree} tree
 * @param {BlockAxis} axis
 * @returns {import("./leaf_places.js").Places | null}
 */
export function gappedPlaces({ n, x }, { gap, unit, blocks }) {
  if (!gap) return null;
  // In one pass: with every move of the cut the leaves lie elsewhere.
  const step = gap / unit;
  const gaps = new Int32Array(n + 1); // before each place, one that begins at it included
  for (let i = 1; i < blocks.length; i++) gaps[at(blocks, i).from] = 1;
  const edges = new Float64Array(n + 1);
  let count = 0;
  for (let i = 0; i <= n; i++) {
    count += at(gaps, i);
    gaps[i] = count;
    edges[i] = i + step * count;
  }
  const places = new Float64Array(x.length);
  for (let v = 0; v < x.length; v++) {
    const place = at(x, v);
    const below = Math.floor(place);
    const behind = at(gaps, below);
    // Between two blocks: the middle of the gap.
    const passed = below === place && below > 0 ? (at(gaps, below - 1) + behind) / 2 : behind;
    places[v] = place + step * passed;
  }
  return { edges, x: places, least: 1 };
}

/**
 * Stretches of pixels, each divided at the gaps.
 * @template {{ x0: number, x1: number }} T
 * @param {T[]} spans from the first pixel to the last
 * @param {BlockAxis} axis
 * @returns {T[]}
 */
export function splitSpans(spans, { gap, blocks }) {
  if (!gap) return spans;
  /** @type {T[]} */
  const found = [];
  let i = 0;
  for (const span of spans) {
    while (i < blocks.length - 1 && at(blocks, i).end <= span.x0) i++;
    for (let j = i; j < blocks.length; j++) {
      const { begin, end } = at(blocks, j);
      if (begin >= span.x1) break;
      const [x0, x1] = [Math.max(begin, span.x0), Math.min(end, span.x1)];
      if (x1 > x0) found.push({ ...span, x0, x1 });
    }
  }
  return found;
}
