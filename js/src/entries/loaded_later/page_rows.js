// Single rows where the leaves are groups: page.js loads this where a page has them.
import { createRows } from "../../page/rows.js";

export default createRows;
