// The selected rows as a heatmap of their own, once the reader asks for them: live.js loads this
// (views/clustermap/sub_heatmap/sub_slot.js). So the first screen does not carry it.
import { createSubHeatmap } from "../../views/clustermap/sub_heatmap/sub_heatmap.js";

export default createSubHeatmap;
