// What Python sends of the cuts that are offered (widgets/views/cuts.py).

/**
 * @typedef {object} OfferedCut
 * @property {number[]} nodes
 * @property {string} told  what led to it, where that is no score
 * @property {number | null} score
 * @property {boolean} tied
 * @property {number} beside  rows beside the clusters of a dynamic tree cut
 * @property {number[]} sizes  the largest first
 * @property {number[][]} blocks  begin, width and height of each cluster, from the left
 * @property {number[][]} links  left, right, left foot, right foot, height
 */
/**
 * @typedef {object} Shown
 * @property {"open" | "closed"} fold
 * @property {string} way
 * @property {[string, string][]} ways
 * @property {{ fewest: number, most: number, least_rows: number, price: number, cut_height: number }} limits
 *   0: open
 * @property {"own" | "nearest"} beside  what becomes of rows beside the clusters
 * @property {OfferedCut[]} cuts
 * @property {number[]} rand
 * @property {number} now
 * @property {string} words
 * @property {string} note
 * @property {boolean} busy  other cuts than these are looked for
 * @property {(nodes: number[]) => void} take
 * @property {(nodes: number[] | null) => void} look  a cut is pointed at, or none any more
 * @property {(way: string) => void} choose
 * @property {(beside: string) => void} put
 * @property {(name: keyof Shown["limits"], value: number) => void} limit
 * @property {() => void} toggle
 */

export {};
