// Fills in a form as Firefox does and saves it: node fill.mjs FORM.pdf ANSWERS.json FILLED.pdf
import { readFileSync, writeFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const [form, answers, filled] = process.argv.slice(2);
const said = JSON.parse(readFileSync(answers, "utf8"));
const pdf = await getDocument({ data: new Uint8Array(readFileSync(form)), verbosity: 0 }).promise;
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  for (const widget of await page.getAnnotations()) {
    const answer = said[widget.fieldName];
    if (answer === undefined) continue;
    if (widget.radioButton) {
      pdf.annotationStorage.setValue(widget.id, { value: widget.buttonValue === answer });
    } else if (widget.checkBox) {
      pdf.annotationStorage.setValue(widget.id, { value: widget.exportValue === answer });
    } else {
      pdf.annotationStorage.setValue(widget.id, { value: answer });
    }
  }
}
writeFileSync(filled, await pdf.saveDocument());
process.exit(0);
