// The table of known classes: page.js loads this where a page has such classes.
import { createClassTable } from "../../page/class_table.js";

export default createClassTable;
