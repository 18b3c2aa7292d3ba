package org.pmaudit.report.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.view.Found;
import org.pmaudit.report.view.GapCard;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.UnitResult;

/** One row for each gap, to follow up: what to do, then who, when, how far. */
final class GapLogSheet {

  private static final List<String> HEADS =
      List.of(
          "col.id",
          "col.name",
          "col.area",
          "col.people",
          "col.criterion",
          "col.verdict",
          "col.gap",
          "col.do",
          "col.source",
          "col.owner",
          "col.due",
          "col.status",
          "col.comment",
          "col.points",
          "col.found",
          "col.place",
          "col.verify",
          "col.contact",
          "col.principle",
          "col.areas",
          "col.baseline",
          "col.waiver");

  private final AuditSheets audit;
  private final CarriedGaps carried;
  private final Words words;
  private final Grid grid;

  GapLogSheet(AuditSheets audit, CarriedGaps carried) {
    this.audit = audit;
    this.carried = carried;
    this.words = audit.words();
    this.grid = audit.sheet("xlsx.gaps");
  }

  void write() {
    grid.widths(12, 24, 14, 9, 13, 14, 38, 44, 30, 18, 12, 12, 26, 8, 34, 24, 40, 30, 22, 30);
    grid.line(audit.checklistName(), audit.looks().note);
    grid.line(audit.notice(), audit.looks().strong);
    grid.head(HEADS.stream().map(words::text).toList());
    int first = grid.at();
    for (UnitResult unit : audit.audit().units()) {
      for (GapCard card : audit.cards().gaps(unit)) {
        gap(unit, card);
      }
    }
    grid.table(audit.table("Gaps"));
    grid.sheet().createFreezePane(2, first);
    statuses(first, Math.max(first, grid.at() - 1));
  }

  private void gap(UnitResult unit, GapCard card) {
    CriterionCard criterion = card.criterion();
    grid.text(unit.id()).text(audit.name(unit)).text(audit.area(unit));
    grid.people(unit, audit.checklist());
    grid.text(criterion.id()).text(Symbols.of(card.gap()) + " " + card.badge());
    grid.text(criterion.title().text()).text(criterion.markedTodo());
    grid.text(criterion.source() + " (" + criterion.sourceNote() + ")");
    agreed(carried.of(unit.id(), criterion.id()));
    grid.gain(Optional.of(card.gap().points()));
    grid.text(found(card.found())).text(places(card.found()));
    grid.text(criterion.verification().map(Object::toString).orElse(""));
    grid.text(String.join(", ", criterion.contacts()));
    grid.text(criterion.principle()).text(AuditSheets.areas(criterion));
    grid.text(card.gap().baseline().map(b -> words.text("baseline." + b.word())).orElse(""));
    grid.text(card.waiver().orElse("")).newRow();
  }

  private void agreed(Optional<CarriedGaps.Agreed> agreed) {
    grid.text(agreed.map(CarriedGaps.Agreed::owner).orElse(""), audit.looks().writable);
    grid.day(agreed.map(CarriedGaps.Agreed::due).orElse(""), audit.looks().writableDay);
    grid.text(
        agreed
            .map(one -> one.status(words))
            .filter(status -> !status.isEmpty())
            .orElse(words.text("status.open")),
        audit.looks().writable);
    grid.text(agreed.map(CarriedGaps.Agreed::comment).orElse(""), audit.looks().writable);
  }

  private String found(List<Found> found) {
    return found.stream().map(one -> one.said(words)).collect(Collectors.joining("; "));
  }

  private static String places(List<Found> found) {
    return found.stream()
        .flatMap(one -> one.place().stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void statuses(int first, int last) {
    int column = HEADS.indexOf("col.status");
    DataValidationHelper helper = grid.sheet().getDataValidationHelper();
    String[] choices = CarriedGaps.STATUSES.stream().map(words::text).toArray(String[]::new);
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(choices),
            new CellRangeAddressList(first, last, column, column));
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(false);
    grid.sheet().addValidationData(validation);
  }
}
