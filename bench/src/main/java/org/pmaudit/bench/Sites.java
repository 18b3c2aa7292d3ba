package org.pmaudit.bench;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.bench.SiteColumn.Draw;

/** The sites of the benchmark: 60 columns, the same rows from the same seed. */
final class Sites {

  private static final long SEED = 20260110;
  private static final String[] MISSING = {"", "NA", "n/a", "-", "dnk", "null", "#N/A", "pnta"};
  private static final String[] EXTENTS = {"none", "few", "some", "most", "all"};

  private final List<SiteColumn> columns = new ArrayList<>();
  private final Dice dice = new Dice();
  private final boolean quoted;

  /**
   * @param quoted whether one name in fifty holds a comma, and so stands in quotes
   */
  Sites(boolean quoted) {
    this.quoted = quoted;
    add("site_id", "VARCHAR", (dice, site, care) -> "S%07d".formatted(site.number()));
    add("site_name", "VARCHAR", this::name);
    add("population", "INTEGER", sometimes((dice, site, care) -> "" + site.people()));
    add("phase", "VARCHAR", oneOf("first_phase", "protracted", "protracted"));
    counts();
    percents();
    yesOrNo("yes", "no", "fence", "gate_lit", "fire", "mines", "women_space", "child_space");
    yesOrNo("Yes", "No", "gbv_focal", "gbv_referral", "psea_focal", "psea_posters");
    yesOrNo("1", "0", "box", "line", "desk");
    yesOrNo("Yes", "No", "meetings");
    yesOrNo("yes", "no", "women_group", "youth_group", "disability_group", "elders_group");
    extents();
    choices();
  }

  List<SiteColumn> columns() {
    return columns;
  }

  /** Fills the cells of a row, numbered from 1. */
  void fill(int number, String[] cells) {
    dice.seed(SEED, number);
    Site site = Site.draw(number, dice);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).draw().next(dice, site, site.care());
    }
  }

  private void add(String name, String sqlType, Draw draw) {
    columns.add(new SiteColumn(name, sqlType, draw));
  }

  private String name(Dice dice, Site site, int care) {
    String comma = quoted && dice.chance(20) ? ", north" : "";
    return "Site " + site.number() + comma;
  }

  private static Draw sometimes(Draw draw) {
    return (dice, site, care) ->
        dice.chance(site.blank())
            ? MISSING[dice.below(MISSING.length)]
            : draw.next(dice, site, (care + dice.below(100) + dice.below(100)) / 3);
  }

  private static Draw oneOf(String... answers) {
    return sometimes((dice, site, care) -> answers[dice.below(answers.length)]);
  }

  private void counts() {
    perPeople("latrines", 60);
    perPeople("taps", 500);
    perPeople("showers", 120);
    perPeople("lights", 80);
    perPeople("staff", 1200);
    perPeople("shelters", 10);
    perPeople("bins", 180);
    Draw few = (dice, site, care) -> "" + dice.below(2 + care / 4);
    add("bench_members", "INTEGER", sometimes((dice, site, care) -> "" + (2 + care / 8)));
    add("bench_women_members", "INTEGER", sometimes((dice, site, care) -> "" + care / 15));
    add("bench_points", "INTEGER", sometimes(few));
  }

  /** Fewer people share one the better the site is run; one in two hundred sites has none. */
  private void perPeople(String of, int most) {
    Draw draw =
        (dice, site, care) ->
            dice.chance(5) ? "0" : "" + (1 + site.people() * 100 / (most * (130 - care)));
    add("bench_" + of, "INTEGER", sometimes(draw));
  }

  private void percents() {
    for (String whole :
        List.of("locks", "lit", "separate", "ramps", "papers", "informed", "trained", "code")) {
      add("bench_" + whole, "INTEGER", sometimes((dice, site, care) -> "" + percent(dice, care)));
    }
    for (String tenths : List.of("registered", "school", "reach", "tenure")) {
      add("bench_" + tenths, "DECIMAL(4, 1)", sometimes(Sites::tenths));
    }
  }

  private static int percent(Dice dice, int care) {
    return Math.min(100, care + dice.below(70));
  }

  private static String tenths(Dice dice, Site site, int care) {
    int percent = percent(dice, care);
    return percent == 100 ? "100" : percent + "." + dice.below(10);
  }

  private void yesOrNo(String yes, String no, String... names) {
    Draw draw = (dice, site, care) -> dice.below(100) < care + 25 ? yes : no;
    for (String name : names) {
      add("bench_" + name, "VARCHAR", sometimes(draw));
    }
  }

  private void extents() {
    Draw draw = (dice, site, care) -> EXTENTS[Math.min(4, (care + dice.below(60)) / 25)];
    for (String name : List.of("drainage", "screens", "paths", "notices", "answered")) {
      add("bench_" + name, "VARCHAR", sometimes(draw));
    }
    for (String name : List.of("consulted", "handouts", "water", "health", "lamps")) {
      add("bench_" + name, "VARCHAR", sometimes(draw));
    }
  }

  private void choices() {
    choice("complaints", "no", "partial", "yes");
    choice("mhpss", "far", "nearby", "in_site");
    add("bench_moves", "VARCHAR", oneOf("consented", "consented", "told", "forced", "not_planned"));
    choice("eviction", "high", "medium", "low");
    choice("recruiters", "never", "once", "regular");
    add("bench_returns", "VARCHAR", oneOf("full", "some_of_it", "nothing", "no_returns"));
  }

  private void choice(String name, String worst, String middle, String best) {
    String[] answers = {worst, middle, best};
    Draw draw = (dice, site, care) -> answers[Math.min(2, (care + dice.below(60)) / 45)];
    add("bench_" + name, "VARCHAR", sometimes(draw));
  }
}
