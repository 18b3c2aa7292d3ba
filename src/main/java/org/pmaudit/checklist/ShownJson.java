package org.pmaudit.checklist;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.BiPredicate;
import org.pmaudit.problem.UnusableInputException;

/** What {@code show}, {@code portfolio} and {@code list} print for programs. */
public final class ShownJson {

  private final JsonFields out;

  public ShownJson(JsonGenerator json) {
    this.out = new JsonFields(json);
  }

  /**
   * One object under the names of the YAML; of indicators, sources and areas with {@code used_by},
   * the ids of the criteria that use them.
   */
  public void write(Shown shown) throws IOException {
    DefinitionsWriter definitions = new DefinitionsWriter(out);
    if (shown instanceof Shown.OfChecklist of) {
      ChecklistJson.write(of.checklist(), out.json());
    } else if (shown instanceof Shown.OfCriterion of) {
      CriterionWriter writer = new CriterionWriter(of.checklist().indicators(), out);
      out.object(() -> writer.criterion(of.criterion()));
    } else if (shown instanceof Shown.OfIndicator of) {
      out.object(
          () -> {
            definitions.indicator(of.indicator());
            usedBy(of.checklists(), (list, one) -> list.indicatorsOf(one).contains(of.indicator()));
          });
    } else if (shown instanceof Shown.OfSource of) {
      out.object(
          () -> {
            definitions.source(of.source());
            usedBy(of.checklists(), (list, one) -> one.source().source().equals(of.source().id()));
          });
    } else if (shown instanceof Shown.OfArea of) {
      out.object(
          () -> {
            definitions.area(of.guide());
            usedBy(of.checklists(), (list, one) -> one.areas().contains(of.guide().area()));
          });
    }
  }

  /** A list of objects. */
  public void write(Listing listing, ChecklistLibrary library)
      throws IOException, UnusableInputException {
    DefinitionsWriter definitions = new DefinitionsWriter(out);
    out.json().writeStartArray();
    switch (listing) {
      case CHECKLISTS -> each(library.heads(), this::head);
      case INDICATORS -> each(library.indicators().values(), definitions::indicator);
      case SOURCES -> each(library.sources().values(), definitions::source);
      case AREAS -> each(library.portfolio().values(), definitions::area);
    }
    out.json().writeEndArray();
  }

  private <T> void each(Iterable<T> entries, JsonFields.Entry<T> content) throws IOException {
    for (T entry : entries) {
      out.object(() -> content.write(entry));
    }
  }

  private void head(ChecklistHead checklist) throws IOException {
    out.text("id", checklist.id());
    out.text("version", checklist.version());
    out.text("sector", checklist.sector());
    out.text("unit", checklist.unit().word());
    out.texts("title", checklist.title());
    out.number("criteria", checklist.criteria());
  }

  private void usedBy(List<Checklist> checklists, BiPredicate<Checklist, Criterion> isUser)
      throws IOException {
    out.json().writeArrayFieldStart("used_by");
    for (Checklist checklist : checklists) {
      for (Criterion criterion : checklist.criteria()) {
        if (isUser.test(checklist, criterion)) {
          out.json().writeString(criterion.id());
        }
      }
    }
    out.json().writeEndArray();
  }
}
