// What stands beside the height axis of a live tree, once the reader asks for it: live.js loads this
// (views/tree/ribbon_slot.js). So the first screen does not carry it.
import { createRibbon } from "../../views/tree/ribbon.js";

export default createRibbon;
