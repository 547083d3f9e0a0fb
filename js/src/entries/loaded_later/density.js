// How densely the rows of groups lie in a scatter plot: views/scatter/density_slot.js loads this.
import { paintDensity } from "../../views/scatter/density.js";

export default paintDensity;
