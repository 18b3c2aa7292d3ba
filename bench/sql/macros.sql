-- Credits in hundredths: 100 met, 0 not met, between them partly, NULL unknown, -1 not applicable.
CREATE MACRO from_up(x, met, partly) AS
  CASE WHEN x >= met THEN 100 WHEN x >= partly THEN 50 WHEN x IS NOT NULL THEN 0 END;

-- a / b, where x / 0 is infinite and 0 / 0 unknown.
CREATE MACRO ratio(a, b, met, partly) AS
  CASE WHEN b = 0 THEN CASE WHEN a > 0 THEN 0 END
       WHEN a <= met * b THEN 100 WHEN a <= partly * b THEN 50
       WHEN a IS NOT NULL AND b IS NOT NULL THEN 0 END;

CREATE MACRO answer(x, met) AS CASE WHEN x = met THEN 100 WHEN x IS NOT NULL THEN 0 END;

CREATE MACRO answer2(x, met, partly) AS
  CASE WHEN x = met THEN 100 WHEN x = partly THEN 50 WHEN x IS NOT NULL THEN 0 END;

CREATE MACRO extent(x, none, few, "some", most, "all") AS
  CASE x WHEN 'none' THEN none WHEN 'few' THEN few WHEN 'some' THEN "some"
         WHEN 'most' THEN most WHEN 'all' THEN "all" END;

CREATE MACRO and_of(a, b) AS
  CASE WHEN a = 0 OR b = 0 THEN 0 WHEN a IS NOT NULL AND b IS NOT NULL THEN least(a, b) END;

CREATE MACRO or_of(a, b) AS
  CASE WHEN a = 100 OR b = 100 THEN 100 WHEN a = 50 OR b = 50 THEN 50
       WHEN a IS NOT NULL AND b IS NOT NULL THEN 0 END;

-- Unknown where the two ends of what the answers could be differ.
CREATE MACRO three_of(sure, likely) AS
  CASE WHEN sure >= 3 THEN 100
       WHEN sure = 2 AND likely = 2 THEN 50
       WHEN likely <= 1 THEN 0 END;

CREATE MACRO points(w, c) AS CASE WHEN c > 0 THEN w * c ELSE 0 END;
CREATE MACRO known(w, c) AS CASE WHEN c >= 0 THEN w ELSE 0 END;
CREATE MACRO not_applicable(w, c) AS CASE WHEN c = -1 THEN w ELSE 0 END;
