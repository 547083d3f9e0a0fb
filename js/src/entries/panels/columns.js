// The columns of the table, a line each. What is changed here goes to Python, which answers.
import { editableList } from "../../jupyter/editable_list.js";
import { createColumns } from "../../views/columns/columns.js";

const TRAITS = ["columns", "compared", "weights", "roles", "asymmetric", "gower"];

export default editableList(createColumns, TRAITS, (model) => ({
  columns: model.get("columns") ?? [],
  compared: new Set(model.get("compared")),
  weights: model.get("weights") ?? {},
  roles: model.get("roles") ?? {},
  asymmetric: new Set(model.get("asymmetric")),
  gower: Boolean(model.get("gower")),
}));
