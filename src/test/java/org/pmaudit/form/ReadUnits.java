package org.pmaudit.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.Table;
import org.pmaudit.mapping.Mapping;
import org.pmaudit.mapping.RowOptions;
import org.pmaudit.mapping.Units;
import org.pmaudit.problem.Note;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;
import org.pmaudit.result.ResultJson;
import org.pmaudit.result.Sensitivity;
import org.pmaudit.scoring.AuditRun;
import org.pmaudit.scoring.CompiledChecklist;
import org.pmaudit.scoring.RunOptions;

/**
 * What a result says of the units of tables, places apart.
 *
 * @param units as JSON
 */
record ReadUnits(JsonNode units, List<Note> notes) {

  static ReadUnits of(Checklist checklist, List<Table> tables) throws Exception {
    RowOptions options = RowOptions.asOf(GeneratedUnit.AS_OF);
    Units units = Units.of(tables, checklist, Mapping.NONE, options);
    AuditRun run =
        new AuditRun(CompiledChecklist.of(checklist, GeneratedUnit.AS_OF), RunOptions.sequential());
    units.notes().forEach(run.notes()::add);
    run.read(units.slices(1));
    Audit audit = run.audit(List.of());
    return new ReadUnits(json(audit), audit.dataQuality());
  }

  private static JsonNode json(Audit audit) throws Exception {
    Result result =
        new Result("0", GeneratedUnit.AS_OF, Sensitivity.HIGH, false, List.of(), List.of(audit));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultJson.write(result, out);
    JsonNode units = new ObjectMapper().readTree(out.toByteArray()).at("/audits/0/units");
    units.findParents("place").forEach(each -> ((ObjectNode) each).remove("place"));
    return units;
  }

  List<String> codesBut(String code) {
    List<String> codes = new ArrayList<>(notes.stream().map(Note::code).toList());
    codes.removeIf(code::equals);
    return codes;
  }

  long count(String code) {
    return notes.stream().filter(note -> note.code().equals(code)).count();
  }
}
