-- Follows credits.sql: each unit's sums, then its rating, then the sums of units alike.
, unit AS (
  SELECT population,
      points(4, c01) + points(4, c02) + points(3, c03) + points(2, c04) + points(2, c05)
      + points(3, c06) + points(1, c07) + points(3, c08) + points(4, c09) + points(2, c10)
      + points(5, c11) + points(3, c12) + points(4, c13) + points(3, c14) + points(2, c15)
      + points(2, c16) + points(3, c17) + points(3, c18) + points(2, c19) + points(3, c20)
      + points(4, c21) + points(2, c22) + points(1, c23) + points(1, c24) + points(2, c25)
      + points(5, c26) + points(3, c27) + points(3, c28) + points(5, c29) + points(4, c30)
      + points(4, c31) + points(2, c32) + points(2, c33) + points(1, c34) + points(3, c35)
      + points(1, c36) + points(3, c37) + points(2, c38) + points(4, c39) + points(2, c40)
      + points(3, c41) + points(3, c42) + points(4, c43) + points(4, c44) + points(5, c45)
      + points(4, c46) + points(2, c47) + points(4, c48) + points(3, c49) + points(3, c50)
      + points(3, c51) + points(3, c52) + points(2, c53) + points(3, c54) + points(2, c55)
      + points(3, c56) AS points,
      known(4, c01) + known(4, c02) + known(3, c03) + known(2, c04) + known(2, c05)
      + known(3, c06) + known(1, c07) + known(3, c08) + known(4, c09) + known(2, c10)
      + known(5, c11) + known(3, c12) + known(4, c13) + known(3, c14) + known(2, c15)
      + known(2, c16) + known(3, c17) + known(3, c18) + known(2, c19) + known(3, c20)
      + known(4, c21) + known(2, c22) + known(1, c23) + known(1, c24) + known(2, c25)
      + known(5, c26) + known(3, c27) + known(3, c28) + known(5, c29) + known(4, c30)
      + known(4, c31) + known(2, c32) + known(2, c33) + known(1, c34) + known(3, c35)
      + known(1, c36) + known(3, c37) + known(2, c38) + known(4, c39) + known(2, c40)
      + known(3, c41) + known(3, c42) + known(4, c43) + known(4, c44) + known(5, c45)
      + known(4, c46) + known(2, c47) + known(4, c48) + known(3, c49) + known(3, c50)
      + known(3, c51) + known(3, c52) + known(2, c53) + known(3, c54) + known(2, c55)
      + known(3, c56) AS known,
    163 - (not_applicable(2, c05) + not_applicable(2, c22) + not_applicable(3, c50)
      + not_applicable(2, c53) + not_applicable(3, c56)) AS applicable,
      coalesce(c01 = 0, false) OR coalesce(c11 = 0, false) OR coalesce(c13 = 0, false)
      OR coalesce(c21 = 0, false) OR coalesce(c26 = 0, false) OR coalesce(c29 = 0, false)
      OR coalesce(c45 = 0, false) AS gap,
      c01 IS NULL OR c11 IS NULL OR c13 IS NULL OR c21 IS NULL OR c26 IS NULL OR c29 IS NULL
      OR c45 IS NULL AS open
  FROM credit
),
rated AS (
  SELECT *,
    CASE WHEN known = 0 OR 100 * known < 60 * applicable THEN 'insufficient_data'
         WHEN points >= 85 * known AND NOT gap AND NOT open THEN 'strong'
         WHEN points >= 70 * known AND NOT gap THEN 'adequate'
         WHEN points >= 50 * known THEN 'weak'
         ELSE 'poor' END AS rating
  FROM unit
)
SELECT known, applicable, rating, gap,
  count(*) AS units, sum(points) AS points,
  sum(population) AS people, count(*) - count(population) AS people_unknown,
  sum(points::BIGINT * population) AS weighted
FROM rated GROUP BY ALL
