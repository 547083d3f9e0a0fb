// Which rows are kept, a line per condition. What is changed here goes to Python, which answers.
import { editableList } from "../../jupyter/editable_list.js";
import { createRows } from "../../views/rows/rows.js";

const TRAITS = ["names", "conditions", "n_kept", "n_rows", "values"];

export default editableList(createRows, TRAITS, (model) => {
  const values = model.get("values");
  return {
    names: model.get("names") ?? [],
    conditions: model.get("conditions") ?? [],
    kept: model.get("n_kept"),
    rows: model.get("n_rows"),
    values: values?.kind ? values : null,
  };
});
