/** Capacities between nodes: from → to → how much may still flow. Changed by `maxFlow`. */
export type Network = Map<number, Map<number, number>>;

export function addCapacity(network: Network, from: number, to: number, capacity: number): void {
	const arcs = network.get(from) ?? new Map<number, number>();
	network.set(from, arcs.set(to, (arcs.get(to) ?? 0) + capacity));
}

/**
 * The most that can flow from a source to a sink, by shortest augmenting paths: exact on whole numbers.
 *
 * Source: Edmonds and Karp 1972.
 *
 * @param network used up by the call
 * @returns infinite when a path has no limit
 */
export function maxFlow(network: Network, source: number, sink: number): number {
	let total = 0;
	for (;;) {
		const path = shortestPath(network, source, sink);
		if (!path) return total;
		const least = Math.min(...path.map(([from, to]) => network.get(from)?.get(to) ?? 0));
		if (least === Infinity) return Infinity;
		for (const [from, to] of path) {
			addCapacity(network, from, to, -least);
			addCapacity(network, to, from, least);
		}
		total += least;
	}
}

type Arc = readonly [from: number, to: number];

function shortestPath(network: Network, source: number, sink: number): readonly Arc[] | null {
	const cameFrom = new Map<number, number>();
	const queue = [source];
	for (const node of queue) {
		for (const [next, capacity] of network.get(node) ?? []) {
			if (capacity <= 0 || next === source || cameFrom.has(next)) continue;
			cameFrom.set(next, node);
			if (next === sink) return walkBack(cameFrom, source, sink);
			queue.push(next);
		}
	}
	return null;
}

function walkBack(cameFrom: ReadonlyMap<number, number>, source: number, sink: number): readonly Arc[] {
	const arcs: Arc[] = [];
	for (let to = sink; to !== source;) {
		const from = cameFrom.get(to) ?? source;
		arcs.push([from, to]);
		to = from;
	}
	return arcs;
}
