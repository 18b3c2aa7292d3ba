package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.Column;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** Binds the columns of forms, and finds out how they are to be read. */
final class FormReading {

  private final Checklist checklist;
  private final Mapping mapping;
  private final Binder binder;
  private final RowFilters filters;
  private final Faults faults;
  private final Notes notes;
  private final List<Found> forms = new ArrayList<>();

  FormReading(
      Checklist checklist, Mapping mapping, RowSelection selection, Faults faults, Notes notes) {
    this.checklist = checklist;
    this.mapping = mapping;
    this.faults = faults;
    this.notes = notes;
    binder = new Binder(checklist, mapping);
    filters = new RowFilters(selection, faults);
  }

  /** A form whose columns are bound. */
  private record Found(
      Bindings own, Optional<Column> id, RowFilter filter, List<FoundRepeat> repeats) {}

  /** A repeat of which some column feeds an indicator. */
  private record FoundRepeat(Repeat repeat, Bindings bindings) {}

  /** Binds a form. */
  void add(Form form) {
    form.table().layoutNotes().forEach(notes::add);
    FormMapping parts = new FormMapping(form, mapping, checklist, faults);
    Bindings own = binder.bind(form.table(), parts.own(), faults, notes);
    List<FoundRepeat> repeats = new ArrayList<>();
    for (Repeat repeat : form.repeats()) {
      Optional<Mapping> part = parts.of(repeat);
      if (part.isPresent()) {
        Bindings bindings = binder.bindRepeat(repeat.table(), part.get(), faults);
        repeats.add(new FoundRepeat(repeat, bindings));
      } else {
        noteLeftAside(repeat);
      }
    }
    forms.add(new Found(own, id(own), filters.of(form.table()), repeats));
  }

  private Optional<Column> id(Bindings own) {
    Optional<Problem> finer =
        mapping.groupBy().isPresent()
            ? Optional.empty()
            : new FinerRows(checklist).problem(own.table());
    finer.ifPresent(faults::data);
    return finer.isPresent() ? Optional.empty() : new UnitIds(checklist, faults).of(own);
  }

  private void noteLeftAside(Repeat repeat) {
    notes.add(
        "repeat-left-aside",
        Tables.place(repeat.table()),
        ("%s holds rows finer than %s and is left aside: a mapping can say with `as` how they"
                + " become one answer")
            .formatted(repeat.shown(), Tables.one(checklist.unit())));
  }

  /** What feeds each indicator, table by table. */
  List<Bindings> bindings() {
    List<Bindings> all = new ArrayList<>();
    for (Found form : forms) {
      all.add(form.own());
      form.repeats().forEach(repeat -> all.add(repeat.bindings()));
    }
    return all;
  }

  /** The forms, ready to be read; there must be no faults. */
  List<BoundForm> bound(TableReading reading) throws UnusableInputException {
    List<BoundForm> bound = new ArrayList<>();
    for (Found form : forms) {
      List<Integer> keys =
          form.repeats().stream().map(each -> each.repeat().key().inParent()).distinct().toList();
      int id = form.id().orElseThrow().index();
      BoundTable own = reading.of(form.own(), id, keys, form.filter());
      List<BoundForm.Part> parts = new ArrayList<>();
      for (FoundRepeat each : form.repeats()) {
        parts.add(part(each, form.filter(), reading));
      }
      bound.add(new BoundForm(own, parts));
    }
    return bound;
  }

  private static BoundForm.Part part(FoundRepeat found, RowFilter of, TableReading reading)
      throws UnusableInputException {
    RepeatKey key = found.repeat().key();
    BoundTable table = reading.of(found.bindings(), key.inRepeat(), List.of(), of.ofRepeat());
    return new BoundForm.Part(table, key);
  }
}
