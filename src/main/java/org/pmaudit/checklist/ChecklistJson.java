package org.pmaudit.checklist;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.pmaudit.problem.UnusableInputException;

/**
 * A resolved checklist as JSON, under the names of the YAML: what {@code show --json} prints and
 * {@code result.json} holds. The same checklist gives the same bytes, and reading gives back the
 * same checklist.
 */
public final class ChecklistJson {

  private final Checklist checklist;
  private final JsonFields out;

  private ChecklistJson(Checklist checklist, JsonFields out) {
    this.checklist = checklist;
    this.out = out;
  }

  /** Writes the checklist as one object. */
  public static void write(Checklist checklist, JsonGenerator json) throws IOException {
    JsonFields out = new JsonFields(json);
    out.object(() -> new ChecklistJson(checklist, out).write());
  }

  /** Writes one of its criteria as one object. */
  public static void write(Criterion criterion, Checklist checklist, JsonGenerator json)
      throws IOException {
    JsonFields out = new JsonFields(json);
    out.object(() -> new CriterionWriter(checklist.indicators(), out).criterion(criterion));
  }

  /** Writes an indicator as one object. */
  public static void write(Indicator indicator, JsonGenerator json) throws IOException {
    JsonFields out = new JsonFields(json);
    out.object(() -> new DefinitionsWriter(out).indicator(indicator));
  }

  /** Writes a source as one object. */
  public static void write(Source source, JsonGenerator json) throws IOException {
    JsonFields out = new JsonFields(json);
    out.object(() -> new DefinitionsWriter(out).source(source));
  }

  /** Writes the guide of an area as one object. */
  public static void write(AreaGuide guide, JsonGenerator json) throws IOException {
    JsonFields out = new JsonFields(json);
    out.object(() -> new DefinitionsWriter(out).area(guide));
  }

  /**
   * Reads the object the parser stands on, and leaves the parser on its end.
   *
   * @param file what to call the input in problems
   */
  public static Checklist read(JsonParser json, String file)
      throws IOException, UnusableInputException {
    YamlFile value = YamlFile.ofJson(file, json);
    Checklist checklist = ChecklistReader.resolved(value);
    value.throwIfAny();
    return checklist;
  }

  private void write() throws IOException {
    out.text("id", checklist.id());
    out.text("version", checklist.version());
    out.text("sha256", checklist.sha256());
    out.text("namespace", checklist.namespace());
    out.text("sector", checklist.sector());
    out.text("unit", checklist.unit().word());
    out.text("people", checklist.people());
    out.words("context", checklist.context());
    out.texts("title", checklist.title());
    out.object("bands", this::bands);
    out.object("caps", this::caps);
    out.number("floor", checklist.floor());
    DefinitionsWriter definitions = new DefinitionsWriter(out);
    CriterionWriter criteria = new CriterionWriter(checklist.indicators(), out);
    out.objects("criteria", checklist.criteria(), criteria::criterion);
    new AdaptationJson(out).write(checklist.adaptation());
    out.object("contacts", this::contacts);
    out.objects("areas", checklist.areas().values(), definitions::area);
    out.objects("sources", checklist.sources().values(), definitions::source);
    out.objects("indicators", checklist.indicators().values(), definitions::indicator);
  }

  private void bands() throws IOException {
    out.number("strong", checklist.bands().strong());
    out.number("adequate", checklist.bands().adequate());
    out.number("weak", checklist.bands().weak());
  }

  private void caps() throws IOException {
    out.text("critical_gap", checklist.caps().criticalGap().word());
    out.text("critical_unknown", checklist.caps().criticalUnknown().word());
  }

  private void contacts() throws IOException {
    for (Map.Entry<ProtectionArea, AreaGuide> entry : checklist.areas().entrySet()) {
      List<String> mailboxes = entry.getValue().mailboxes();
      out.words(entry.getKey().word(), mailboxes);
    }
  }
}
