package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmaudit.checklist.AreaRestriction;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.dataset.MemoryTable;

class FittingChecklistsTest {

  /** What most of psea takes in a site: signatures, the route, that aid is free, the channel. */
  private static final String CONDUCT =
      " code_of_conduct_signed_share sea_report_route_known aid_free_known_share"
          + " complaints_channel_safe";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "sites are held against what is about sites, site_id, cccm-site",
    "of areas with the same columns another fits, area_id, recovery-area",
    "a form without ids may be of any unit, '', cccm-site recovery-area"
  })
  void theIdsOfUnitsAndTheColumnsDecide(String name, String id, String expected) throws Exception {
    assertThat(fitting(id + CONDUCT)).as(name).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "site_id entitlement_known_share, shelter-site",
    "site_id code_of_conduct_signed_share, cccm-site",
    "site_id, ''",
    "something else, ''"
  })
  void whereNoneIsAnsweredFarEnoughThatWithMostIsTaken(String headers, String expected)
      throws Exception {
    assertThat(fitting(headers)).isEqualTo(expected);
  }

  private static String fitting(String headers) throws Exception {
    AreaRestriction psea = new AreaRestriction(EnumSet.of(ProtectionArea.PSEA));
    List<Checklist> offered = new ArrayList<>();
    for (Checklist whole : ChecklistLibrary.shipped().checklists()) {
      psea.of(whole).ifPresent(offered::add);
    }
    String[] words =
        Arrays.stream(headers.split(" ", -1)).filter(w -> !w.isEmpty()).toArray(String[]::new);
    List<Checklist> fitting =
        FittingChecklists.of(List.of(MemoryTable.csv("data.csv", words)), offered, Mapping.NONE);
    return String.join(" ", fitting.stream().map(Checklist::id).toList());
  }
}
