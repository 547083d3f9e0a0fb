// Sentences and groups that JavaScript and Python share (hclust_widgets/common/catalogue.json).
import catalogue from "../../../hclust_widgets/common/catalogue.json" with { type: "json" };

export default catalogue;
