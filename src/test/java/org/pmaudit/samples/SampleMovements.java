package org.pmaudit.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@code samples/movements.csv}: twelve invented journeys. The first meets each part of the
 * portfolio brief's transport example, the convoy MOV-07 fails each. Nothing in it is a real place
 * or person.
 */
final class SampleMovements {

  private static final String EVACUATION = "Evacuation inside the country";
  private static final String ABROAD = "Evacuation to another country";
  private static final String ONWARD = "Onward transport of new arrivals";
  private static final String RELOCATION = "Relocation to a new place";
  private static final String ADMISSION = "Resettlement or humanitarian admission travel";

  /**
   * @param alone unaccompanied and separated children among the travellers
   * @param quality from 0, all that the brief asks for fails, to 1, all of it is met
   */
  private record Journey(String name, String kind, int people, int alone, double quality) {}

  private static final List<Journey> JOURNEYS =
      List.of(
          new Journey("Karsum town to Tolvane reception centre", EVACUATION, 312, 6, 1),
          new Journey("Beshra border post to Ostel registration site", ONWARD, 540, 19, 0.6),
          new Journey("Dun Qara hill villages to Mirev new settlement", RELOCATION, 228, 0, 0.95),
          new Journey("Port Ilvar to Saltwick Island by sea", EVACUATION, 186, 3, 0.9),
          new Journey("Halen Ford airport, admission flight A", ADMISSION, 94, 2, 0.85),
          new Journey("Halen Ford airport, admission flight B", ADMISSION, 101, 0, 0.7),
          new Journey("Convoy from Ravel Crossing to Ostel stadium", EVACUATION, 420, 14, 0),
          new Journey("Stranded workers, Qalm to Port Ilvar and home by air", ABROAD, 265, 1, 0.75),
          new Journey("Flood lowlands of Tessen to Upper Tessen schools", EVACUATION, 610, 11, 0.5),
          new Journey("Families of Old Marn camp to Marn West plots", RELOCATION, 158, 2, 0.85),
          new Journey("Night arrivals, Vell river landing to Ostel centre", ONWARD, 77, 5, 0.4),
          new Journey("Hospital patients, Karsum to Upper Tessen by air", EVACUATION, 38, 0, 0.8));

  private static final String NONE = "n/a";

  private final SampleTable table = new SampleTable(53);

  private SampleMovements() {
    identity();
    order();
    children();
    consent();
    papers();
    route();
    vehicles();
    stops();
    lists();
    conduct();
    arrival();
  }

  /** The table as CSV. */
  static byte[] csv() throws IOException {
    return SampleTable.csv(new SampleMovements().rows());
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(List.of(table.header()));
    for (int number = 1; number <= JOURNEYS.size(); number++) {
      Journey journey = JOURNEYS.get(number - 1);
      rows.add(table.row(new SampleUnit(number, journey.people(), journey.quality())));
    }
    return rows;
  }

  private static Journey journey(SampleUnit unit) {
    return JOURNEYS.get(unit.number() - 1);
  }

  private static boolean is(SampleUnit unit, String kind) {
    return journey(unit).kind().equals(kind);
  }

  /** What the brief's example is judged by is known of the first journey and of the convoy. */
  private void told(String header, String worst, String... choices) {
    table.add(
        header,
        unit ->
            unit.quality() == 0
                ? worst
                : unit.quality() == 1 ? String.join(" ", choices) : table.several(unit, choices));
  }

  /** How many of a number were reached; of the convoy too few. */
  private void reached(String header, SampleTable.Answer of) {
    table.add(
        header,
        unit -> {
          String whole = of.of(unit);
          return whole.equals(NONE)
              ? NONE
              : Long.toString(
                  Math.round(Integer.parseInt(whole) * Math.min(1, 0.3 + 0.8 * unit.quality())));
        });
  }

  private void share(String header, double from) {
    table.add(header, unit -> table.percent(from + 1.15 * (1 - from) * unit.quality(), unit));
  }

  private void partly(String header) {
    table.add(
        header,
        unit -> unit.quality() == 1 ? "Yes" : unit.quality() == 0 ? "No" : table.partial(unit));
  }

  private void identity() {
    table.add("Movement code", unit -> "MOV-%02d".formatted(unit.number()));
    table.add("Movement name", unit -> journey(unit).name());
    table.add("Date of the assessment", unit -> "2026-09-%02d".formatted(10 + unit.number()));
    table.add(
        "Phase",
        unit ->
            is(unit, RELOCATION) || is(unit, ADMISSION)
                ? "Later or protracted phase"
                : "First phase of the emergency");
    table.add("People moved", unit -> Integer.toString(unit.people()));
    table.add("Kind of movement", unit -> journey(unit).kind());
  }

  private void order() {
    told(
        "Groups whose exposure to imminent risk was rated",
        "none",
        "women",
        "girls",
        "boys",
        "men");
    table.add(
        "What decided the order of seats",
        unit ->
            unit.quality() == 0
                ? "payment influence arrival_order"
                : unit.quality() < 0.5
                    ? "imminent_risk arrival_order"
                    : "imminent_risk specific_needs");
    table.add("People at highest risk who wished to leave", SampleMovements::atHighestRisk);
    reached("People at highest risk who left by this movement", SampleMovements::atHighestRisk);
    table.add(
        "Transit option chosen",
        unit ->
            unit.quality() == 0
                ? "Options were not compared"
                : unit.quality() < 0.7
                    ? "Another option, safety reason in writing"
                    : "The safest of the options compared");
    told(
        "Groups whose needs were weighed in the transit choice",
        "none",
        "women",
        "girls",
        "boys",
        "men",
        "older",
        "disability");
    table.add("Travellers who need an adapted seat or help", SampleMovements::withNeeds);
    reached("Travellers who got the adapted seat or help", SampleMovements::withNeeds);
    partly("Early boarding with help");
  }

  private static String atHighestRisk(SampleUnit unit) {
    return Integer.toString(unit.people() / 6);
  }

  private static String withNeeds(SampleUnit unit) {
    return Integer.toString(unit.people() / 11);
  }

  private static String alone(SampleUnit unit) {
    return Integer.toString(journey(unit).alone());
  }

  private void children() {
    partly("Check for unaccompanied children before boarding");
    table.add("Unaccompanied and separated children travelling", SampleMovements::alone);
    for (String step :
        List.of(
            "documented",
            "with family tracing open",
            "assessed before departure",
            "reunified or in chosen care",
            "with a vetted escort",
            "signed for on arrival")) {
      reached("Travelling separated children " + step, SampleMovements::alone);
    }
    table.add(
        "Families split by the transport",
        unit -> unit.quality() == 0 ? "9" : unit.quality() < 0.5 ? "2" : "0");
    SampleTable.Answer withOne = unit -> is(unit, ADMISSION) ? "7" : NONE;
    table.add("Children leaving the country with one parent", withOne);
    reached("Children with one parent whose papers are in order", withOne);
  }

  private void consent() {
    reached("Travel consents recorded", unit -> Integer.toString(unit.people()));
    table.add(
        "Form of consent to cross a border",
        unit ->
            is(unit, ADMISSION) || is(unit, ABROAD)
                ? unit.quality() > 0.72
                    ? "Each person spoke or signed"
                    : "Some by a proxy, reason on file"
                : NONE);
    table.add(
        "Help for people who chose not to travel",
        unit -> unit.quality() > 0.65 ? "Yes, all help goes on" : "Part of the help goes on");
    told(
        "Facts told before boarding",
        "destination timetable",
        "destination",
        "stage",
        "conditions",
        "timetable",
        "free");
    for (String group :
        List.of("Women", "Men", "Adolescents", "Older people", "People with disabilities")) {
      table.add(
          group + " were asked about the trip plan",
          unit -> table.yes(unit.quality() + 0.2 * table.random().nextGaussian() > 0.5, unit));
    }
  }

  private void papers() {
    table.add("Travellers who hold their own papers", table::extent);
    partly("Help to get travel papers");
    table.add(
        "People left behind only for missing papers", unit -> unit.quality() < 0.5 ? "3" : "0");
    table.add(
        "Record of property left behind",
        unit -> is(unit, ONWARD) || is(unit, ADMISSION) ? NONE : table.partial(unit));
    share("Share of travellers screened for trafficking", 0.3);
    partly("Screening talk is private");
    partly("Doubtful travel waits for a specialist");
    partly("Fear of the destination asked before boarding");
  }

  private void route() {
    told(
        "Who checked the destination",
        "government",
        "government",
        "technical",
        "protection",
        "community");
    table.add(
        "Days from destination check to departure",
        unit -> table.whole(2 + 10 * table.spread(unit), unit));
    told(
        "Hazards checked on each leg",
        "way_surface weather",
        "way_surface",
        "narrow_places",
        "mines",
        "armed_actors",
        "weather");
    table.add(
        "Hours from route check to departure",
        unit -> table.whole(6 + 30 * table.spread(unit), unit));
  }

  private void vehicles() {
    table.add(
        "Safe seats offered over all trips",
        unit -> Long.toString(Math.round(unit.people() * (0.85 + 0.25 * unit.quality()))));
    share("Share of vehicles or craft inspected", 0.7);
    table.add(
        "Share of travellers on open trucks",
        unit -> unit.quality() < 0.55 ? table.percent(0.15, unit) : "0");
    table.add("Trucks have shade and a hold", unit -> table.yes(unit.quality() > 0.3, unit));
    table.add("Hours of the longest leg", unit -> table.whole(5 + 7 * table.spread(unit), unit));
    table.add(
        "Hours between stops with toilets", unit -> table.whole(2 + 3 * table.spread(unit), unit));
    table.add(
        "Travel by night",
        unit ->
            unit.number() == 11
                ? "By night because it is safer, in writing"
                : "No travel by night");
  }

  private void stops() {
    share("Share of travellers checked for fitness to travel", 0.8);
    table.add(
        "Hours from fitness check to departure",
        unit -> table.whole(20 + 70 * table.spread(unit), unit));
    SampleTable.Answer patients =
        unit -> Integer.toString(unit.number() == 12 ? 38 : unit.people() / 60);
    table.add("Travellers who need medical care on the way", patients);
    reached("Travellers who got medical care on the way", patients);
    table.add(
        "Drinking water on the journey", unit -> table.decimal(2.2 + 1.3 * unit.quality(), unit));
    table.add("Way station or transit centre used", unit -> unit.number() % 3 == 1 ? "yes" : "no");
    told(
        "Measures for women and girls at way stations",
        "separate_toilets",
        "separate_toilets",
        "separate_sleeping",
        "light",
        "inside_locks",
        "women_staff");
    table.add(
        "Longest stay in a transit centre", unit -> table.whole(2 + 5 * table.spread(unit), unit));
    table.add(
        "Armed escort of the convoy",
        unit ->
            unit.number() == 7
                ? "Armed escort, no written reason"
                : unit.number() == 2 ? "Armed escort, last resort in writing" : "No armed escort");
  }

  private void lists() {
    table.add("Passengers counted at departure", unit -> Integer.toString(unit.people()));
    table.add(
        "Passengers counted at arrival",
        unit -> Integer.toString(unit.people() - (unit.quality() < 0.65 ? unit.people() / 50 : 0)));
    table.add(
        "Count difference followed up", unit -> unit.quality() < 0.65 ? table.partial(unit) : "");
    told(
        "Care taken with passenger lists",
        "few_fields",
        "few_fields",
        "agreed",
        "not_to_parties",
        "never_left");
  }

  private void conduct() {
    share("Share of travellers who know that seats are free", 0.35);
    share("Staff, volunteers and contractors who signed the code of conduct", 0.7);
    table.add("People who know how to report misconduct of aid workers", table::extent);
    partly("Safe and confidential complaint channel in use");
    table.add("Last update of the referral list", table::date);
    share("Frontline staff trained in safe referral", 0.3);
    share("Share of escorts trained in psychological first aid", 0.2);
  }

  private void arrival() {
    told(
        "Ready for arrivals on the first day",
        "shelter food",
        "shelter",
        "hygiene",
        "health",
        "safety",
        "food");
    SampleTable.Answer followed = unit -> Integer.toString(unit.people() / 20);
    table.add("Travellers who need protection follow-up", followed);
    reached("Travellers handed over for protection follow-up", followed);
    partly("Contact with relatives and tracing on arrival");
    table.add(
        "Share of first-time travellers briefed",
        unit -> is(unit, ADMISSION) ? table.percent(0.3 + 0.8 * unit.quality(), unit) : NONE);
    table.add(
        "Told to people in admission programmes",
        unit -> is(unit, ADMISSION) ? table.several(unit, "all_free", "fraud_report") : NONE);
  }
}
