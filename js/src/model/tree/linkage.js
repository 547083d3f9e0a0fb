// Agglomerative clustering in the browser: all seven linkages by the update of Lance & Williams
// ("A general theory of classificatory sorting strategies", Computer Journal 9, 1967; the table of
// coefficients: Murtagh & Contreras, WIREs Data Mining 2, 2012). Where distances are tied, which
// pair comes first depends on the order in which a program looks: here it is looked in the order
// of scipy's (chains of nearest neighbors, Murtagh 1983; a heap of nearest neighbors, Müllner
// 2011) and, for single linkage of points, of scikit-learn's (Prim's spanning tree), so that the
// merges are those of tree/tree.py. Every sum is written in their order too: the last bit counts.

/** @typedef {"ward" | "complete" | "average" | "single" | "weighted" | "centroid" | "median"} Linkage */
/** @typedef {{ children: Int32Array, heights: Float64Array }} Merges */

/** @type {Linkage[]} */
export const LINKAGES = ["ward", "complete", "average", "single", "weighted", "centroid", "median"];
/** Linkages that are defined for straight-line distances, and work on their squares. */
export const SQUARED = ["ward", "centroid", "median"];

/**
 * Straight-line distances between points, condensed as scipy's pdist does.
 * @param {Float64Array} points x and y of each in turn, (2n,)
 * @returns {Float64Array} (n(n-1)/2,)
 */
export function distancesOf(points) {
  const n = points.length >> 1;
  const out = new Float64Array((n * (n - 1)) / 2);
  for (let i = 0, c = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const dx = at(points, 2 * i) - at(points, 2 * j);
      const dy = at(points, 2 * i + 1) - at(points, 2 * j + 1);
      out[c++] = Math.sqrt(dx * dx + dy * dy);
    }
  }
  return out;
}

/**
 * Condensed distances as a square table.
 * @param {Float64Array} condensed
 * @param {number} n
 */
export function toSquare(condensed, n) {
  const D = new Float64Array(n * n);
  for (let i = 0, c = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) D[i * n + j] = D[j * n + i] = at(condensed, c++);
  }
  return D;
}

/**
 * The four numbers of Lance & Williams: the distance of a cluster c from the union of a and b is
 * p d(a,c) + q d(b,c) + r d(a,b) + s |d(a,c) - d(b,c)|, of squares for those in SQUARED.
 * @param {Linkage} linkage
 * @param {number} a rows in the clusters
 * @param {number} b
 * @param {number} c
 * @returns {[number, number, number, number]} p, q, r, s
 */
export function coefficients(linkage, a, b, c) {
  switch (linkage) {
    case "ward":
      return [(a + c) / (a + b + c), (b + c) / (a + b + c), -c / (a + b + c), 0];
    case "complete":
      return [0.5, 0.5, 0, 0.5];
    case "single":
      return [0.5, 0.5, 0, -0.5];
    case "average":
      return [a / (a + b), b / (a + b), 0, 0];
    case "weighted":
      return [0.5, 0.5, 0, 0];
    case "centroid":
      return [a / (a + b), b / (a + b), (-a * b) / ((a + b) * (a + b)), 0];
    case "median":
      return [0.5, 0.5, -0.25, 0];
  }
}

/**
 * Distance of a cluster c from the union of a and b.
 * @param {Linkage} linkage
 * @param {number} a rows in the clusters
 * @param {number} b
 * @param {number} c
 * @param {number} ac distances between them
 * @param {number} bc
 * @param {number} ab
 */
export function updatedDistance(linkage, a, b, c, ac, bc, ab) {
  switch (linkage) {
    case "ward": {
      const t = 1 / (a + b + c);
      return safeSqrt((c + a) * t * ac * ac + (c + b) * t * bc * bc - c * t * ab * ab);
    }
    case "complete":
      return Math.max(ac, bc);
    case "single":
      return Math.min(ac, bc);
    case "average":
      return (a * ac + b * bc) / (a + b);
    case "weighted":
      return 0.5 * (ac + bc);
    case "centroid":
      return safeSqrt((a * ac * ac + b * bc * bc - (a * b * ab * ab) / (a + b)) / (a + b));
    case "median":
      return safeSqrt(0.5 * (ac * ac + bc * bc) - 0.25 * ab * ab);
  }
}

/** Rounding can leave a little less than nothing. @param {number} v */
function safeSqrt(v) {
  return v > 0 ? Math.sqrt(v) : 0;
}

/**
 * The tree of merges.
 * @param {Float64Array} condensed
 * @param {number} n
 * @param {Linkage} linkage
 * @param {{ points?: boolean }} [how] `points`: the distances are those of points, whose single
 *   linkage is numbered as scikit-learn numbers it
 * @returns {Merges}
 */
export function fit(condensed, n, linkage, { points = false } = {}) {
  const D = toSquare(condensed, n);
  if (linkage === "single") return labelMerges(...spanningTree(D, n, points), n, points);
  if (linkage === "centroid" || linkage === "median") return mergeNearest(D, n, linkage);
  return labelMerges(...nearestNeighborChain(D, n, linkage), n, false);
}

/**
 * Merge mutual nearest neighbors, found by going from each cluster to its nearest one.
 * @param {Float64Array} D
 * @param {number} n
 * @param {Linkage} linkage
 * @returns {[number[], number[]]} two clusters of each merge, each named by one of its rows; heights
 */
function nearestNeighborChain(D, n, linkage) {
  const size = new Int32Array(n).fill(1);
  const [pairs, heights, path] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([]), [0]];
  let first = 0; // the lowest cluster that is left
  for (let k = 0; k < n - 1; k++) {
    if (!path.length) {
      while (!size[first]) first++;
      path.push(first);
    }
    let [x, y, least] = [0, 0, Infinity];
    for (;;) {
      x = at(path, path.length - 1);
      const before = path[path.length - 2];
      // Of equally near ones the one that we came from is taken, or this might go in circles.
      [y, least] = before === undefined ? [-1, Infinity] : [before, at(D, x * n + before)];
      for (let i = 0; i < n; i++) {
        if (size[i] && i !== x && at(D, x * n + i) < least) {
          least = at(D, x * n + i);
          y = i;
        }
      }
      if (y === before) break;
      path.push(y);
    }
    path.length -= 2;
    if (x > y) [x, y] = [y, x];
    pairs.push(x, y);
    heights.push(least);
    mergeClusters(D, n, size, linkage, x, y, least);
  }
  return [pairs, heights];
}

/**
 * Cluster x goes into y: their distances to all others are brought up to date.
 * @param {Float64Array} D
 * @param {number} n
 * @param {Int32Array} size
 * @param {Linkage} linkage
 * @param {number} x
 * @param {number} y
 * @param {number} xy
 */
export function mergeClusters(D, n, size, linkage, x, y, xy) {
  const [nx, ny] = [at(size, x), at(size, y)];
  size[x] = 0;
  size[y] = nx + ny;
  for (let z = 0; z < n; z++) {
    const nz = at(size, z);
    if (!nz || z === y) continue;
    const d = updatedDistance(linkage, nx, ny, nz, at(D, z * n + x), at(D, z * n + y), xy);
    D[z * n + y] = D[y * n + z] = d;
  }
}

/**
 * The shortest tree that spans all rows, grown from row 0: its edges are single linkage's merges.
 * @param {Float64Array} D
 * @param {number} n
 * @param {boolean} sources whether an edge starts where it is tied to the tree, or at the row that
 *   came last (which gives the same clusters, but for ties)
 * @returns {[number[], number[]]}
 */
function spanningTree(D, n, sources) {
  const reach = new Float64Array(n).fill(Infinity);
  const from = new Int32Array(n);
  const inside = new Uint8Array(n);
  const [pairs, heights] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  let x = 0;
  for (let k = 0; k < n - 1; k++) {
    inside[x] = 1;
    let [y, least] = [0, Infinity];
    for (let i = 0; i < n; i++) {
      if (inside[i]) continue;
      const d = at(D, x * n + i);
      if (d < at(reach, i)) {
        reach[i] = d;
        from[i] = x;
      }
      if (at(reach, i) < least) {
        least = at(reach, i);
        y = i;
      }
    }
    pairs.push(sources ? at(from, y) : x, y);
    heights.push(least);
    x = y;
  }
  return [pairs, heights];
}

/**
 * Put merges into the order of their heights, and name clusters by node ids.
 * @param {number[]} pairs
 * @param {number[]} heights
 * @param {number} n
 * @param {boolean} asIs whether the halves stay in the order given; else the smaller id comes first
 * @returns {Merges}
 */
function labelMerges(pairs, heights, n, asIs) {
  const order = heights.map((_, i) => i).sort((i, j) => at(heights, i) - at(heights, j));
  const up = Int32Array.from({ length: 2 * n - 1 }, (_, i) => i);
  const children = new Int32Array(2 * (n - 1));
  /** @param {number} v */
  const top = (v) => {
    while (up[v] !== v) v = up[v] = at(up, at(up, v));
    return v;
  };
  order.forEach((i, k) => {
    const [a, b] = [top(at(pairs, 2 * i)), top(at(pairs, 2 * i + 1))];
    children.set(asIs || a < b ? [a, b] : [b, a], 2 * k);
    up[a] = up[b] = n + k;
  });
  return { children, heights: Float64Array.from(order, (i) => at(heights, i)) };
}

/**
 * Merge the nearest pair, again and again: heights may go down, so no chain can be followed. Each
 * cluster keeps its nearest among those after it, or one that was; a heap finds the least.
 * @param {Float64Array} D
 * @param {number} n
 * @param {Linkage} linkage
 * @returns {Merges}
 */
function mergeNearest(D, n, linkage) {
  const size = new Int32Array(n).fill(1);
  const id = Int32Array.from({ length: n }, (_, i) => i);
  const next = new Int32Array(n);
  const least = new Float64Array(Math.max(0, n - 1));
  const children = new Int32Array(2 * (n - 1));
  const heights = new Float64Array(n - 1);
  /** @param {number} x */
  const findNearest = (x) => {
    let [y, d] = [x, Infinity];
    for (let i = x + 1; i < n; i++) {
      if (size[i] && at(D, x * n + i) < d) [y, d] = [i, at(D, x * n + i)];
    }
    next[x] = y;
    least[x] = d;
    return d;
  };
  for (let x = 0; x < n - 1; x++) findNearest(x);
  const heap = createHeap(least);
  for (let k = 0; k < n - 1; k++) {
    let x = heap.top();
    while (at(least, x) !== at(D, x * n + at(next, x))) {
      // what was remembered is out of date
      heap.set(x, findNearest(x));
      x = heap.top();
    }
    const [y, d] = [at(next, x), at(least, x)];
    heap.drop();
    children.set(at(id, x) < at(id, y) ? [at(id, x), at(id, y)] : [at(id, y), at(id, x)], 2 * k);
    heights[k] = d;
    id[y] = n + k;
    mergeClusters(D, n, size, linkage, x, y, d);
    for (let z = 0; z < x; z++) if (size[z] && next[z] === x) next[z] = y;
    for (let z = 0; z < y; z++) {
      if (size[z] && at(D, z * n + y) < at(least, z)) {
        next[z] = y;
        heap.set(z, (least[z] = at(D, z * n + y)));
      }
    }
    if (y < n - 1) heap.set(y, findNearest(y));
  }
  return { children, heights };
}

/**
 * A binary heap of keys 0 .. m-1, the one with the least value on top.
 * @param {Float64Array} start their values
 */
function createHeap(start) {
  const values = start.slice(); // by key
  const keys = Int32Array.from(start, (_, i) => i); // by place
  const places = keys.slice(); // by key
  let count = keys.length;
  /** @param {number} i */
  const valueAt = (i) => at(values, at(keys, i));
  /** @param {number} i @param {number} j */
  const swap = (i, j) => {
    const [a, b] = [at(keys, i), at(keys, j)];
    keys[i] = b;
    keys[j] = a;
    places[a] = j;
    places[b] = i;
  };
  /** @param {number} i */
  const sink = (i) => {
    for (let c = 2 * i + 1; c < count; c = 2 * i + 1) {
      if (c + 1 < count && valueAt(c + 1) < valueAt(c)) c++;
      if (!(valueAt(i) > valueAt(c))) return;
      swap(i, c);
      i = c;
    }
  };
  for (let i = (count >> 1) - 1; i >= 0; i--) sink(i);
  return {
    top: () => at(keys, 0),
    drop() {
      swap(0, --count);
      sink(0);
    },
    /** @param {number} key @param {number} value */
    set(key, value) {
      let i = at(places, key);
      const lower = value < at(values, key);
      values[key] = value;
      if (!lower) return sink(i);
      for (let up = (i - 1) >> 1; i > 0 && valueAt(up) > value; up = (i - 1) >> 1) {
        swap(i, up);
        i = up;
      }
    },
  };
}

/**
 * As common/at.js: of its own, since V8 optimizes array access by the types that one function sees.
 * @param {{ readonly [index: number]: number }} array
 * @param {number} i
 */
function at(array, i) {
  return /** @type {number} */ (array[i]);
}
