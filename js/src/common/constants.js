// Values that JavaScript and Python share (hclust_widgets/common/constants.json).
import constants from "../../../hclust_widgets/common/constants.json" with { type: "json" };

export default constants;
