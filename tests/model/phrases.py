"""Phrases of time and what they mean on Friday 20.11.2026 at 10:20 in Helsinki."""

ENGLISH = """
today                              | 2026-11-20
today 14                           | 2026-11-20 14:00
Today 14:30                        | 2026-11-20 14:30
today at 14                        | 2026-11-20 14:00
tomorrow                           | 2026-11-21
tomorrow 9:30                      | 2026-11-21 09:30
tomorrow at 9                      | 2026-11-21 09:00
tomorrow at 9 am                   | 2026-11-21 09:00
tomorrow morning                   | 2026-11-21 09:00
tomorrow afternoon                 | 2026-11-21 13:00
day after tomorrow at 10           | 2026-11-22 10:00
thu 9.30                           | 2026-11-26 09:30
thursday 9:30                      | 2026-11-26 09:30
mon                                | 2026-11-23
monday                             | 2026-11-23
Monday at 10                       | 2026-11-23 10:00
next tuesday                       | 2026-11-24
next tuesday at 15                 | 2026-11-24 15:00
this friday 14                     | 2026-11-20 14:00
tue 15                             | 2026-11-24 15:00
wed at 3 pm                        | 2026-11-25 15:00
wed 2:30pm                         | 2026-11-25 14:30
next week                          | 2026-11-23
next week tuesday                  | 2026-11-24
tuesday next week at 9             | 2026-11-24 09:00
week 48                            | 2026-11-23
week 10                            | 2027-03-08
week 50 thu 10                     | 2026-12-10 10:00
in 2 weeks                         | 2026-12-04
2 weeks                            | 2026-12-04
in two weeks                       | 2026-12-04
2 weeks from now                   | 2026-12-04
a week from now                    | 2026-11-27
in a week                          | 2026-11-27
in 3 days                          | 2026-11-23
3 days                             | 2026-11-23
3 months                           | 2027-02-22
in 3 months                        | 2027-02-22
in half a year                     | 2027-05-20
6 mo                               | 2027-05-20
1 year                             | 2027-11-22
in a couple of weeks               | 2026-12-04
2 working days                     | 2026-11-24
5 business days                    | 2026-11-27
+1 d                               | 2026-11-23
+3d                                | 2026-11-23
1 w                                | 2026-11-27
2 wd                               | 2026-11-24
3 m                                | 2027-02-22
1 y                                | 2027-11-22
in 30 min                          | 2026-11-20 10:50
30 minutes                         | 2026-11-20 10:50
in an hour                         | 2026-11-20 11:20
in half an hour                    | 2026-11-20 10:50
2 h                                | 2026-11-20 12:20
in two hours                       | 2026-11-20 12:20
26.11.                             | 2026-11-26
26.11                              | 2026-11-26
26.11. 10                          | 2026-11-26 10:00
26.11.2026                         | 2026-11-26
26.11.2026 at 10                   | 2026-11-26 10:00
26/11                              | 2026-11-26
26/11/2026                         | 2026-11-26
2026-11-26                         | 2026-11-26
2026-11-26 10:00                   | 2026-11-26 10:00
2026-11-26T10:00                   | 2026-11-26 10:00
26 November                        | 2026-11-26
26th of November                   | 2026-11-26
26 nov at 9:15                     | 2026-11-26 09:15
Nov 26                             | 2026-11-26
November 26th, 2026                | 2026-11-26
november 26 10:00                  | 2026-11-26 10:00
the 26th                           | 2026-11-26
tuesday the 24th at 9:00           | 2026-11-24 09:00
thu 26.11. at 10                   | 2026-11-26 10:00
at 14:30                           | 2026-11-20 14:30
14:30                              | 2026-11-20 14:30
at 14                              | 2026-11-20 14:00
2 pm                               | 2026-11-20 14:00
noon                               | 2026-11-20 12:00
tomorrow at noon                   | 2026-11-21 12:00
tomorrow noon                      | 2026-11-21 12:00
half past ten                      | 2026-11-20 10:30
tomorrow at half past nine         | 2026-11-21 09:30
in January                         | 2027-01-04
january 2027                       | 2027-01-04
beginning of january               | 2027-01-04
end of january                     | 2027-01-29
end of month                       | 2026-11-30
end of the month                   | 2026-11-30
end of next month                  | 2026-12-31
end of next week                   | 2026-11-27
end of the week                    | 2026-11-20
start of next week                 | 2026-11-23
next month                         | 2026-12-01
next year                          | 2027-01-04
end of year                        | 2026-12-31
this afternoon                     | 2026-11-20 13:00
this afternoon at 3                | 2026-11-20 15:00
this evening at 6                  | 2026-11-20 18:00
tomorrow at quarter past nine      | 2026-11-21 09:15
a quarter to eleven                | 2026-11-20 10:45
thu at a quarter to one            | 2026-11-26 12:45
in a fortnight                     | 2026-12-04
15.4. at 10                        | 2027-04-15 10:00
1.2.                               | 2027-02-01
31.12.                             | 2026-12-31
"""

FINNISH = """
tänään                             | 2026-11-20
tänään 14                          | 2026-11-20 14:00
tänään klo 14.30                   | 2026-11-20 14:30
huomenna                           | 2026-11-21
huomenna 9                         | 2026-11-21 09:00
huomenna klo 9.30                  | 2026-11-21 09:30
huomenna aamulla                   | 2026-11-21 09:00
huomenna iltapäivällä              | 2026-11-21 13:00
ylihuomenna klo 10                 | 2026-11-22 10:00
ma                                 | 2026-11-23
ti 15                              | 2026-11-24 15:00
to 9.30                            | 2026-11-26 09:30
ke klo 10                          | 2026-11-25 10:00
pe 8                               | 2026-11-27 08:00
maanantaina                        | 2026-11-23
maanantaina klo 10                 | 2026-11-23 10:00
tiistaina kello 13.15              | 2026-11-24 13:15
keskiviikkona                      | 2026-11-25
torstaina 9                        | 2026-11-26 09:00
perjantaina iltapäivällä           | 2026-11-27 13:00
ensi tiistaina                     | 2026-11-24
ensi maanantaina klo 9             | 2026-11-23 09:00
ensi viikolla                      | 2026-11-23
ensi viikolla tiistaina            | 2026-11-24
ensi viikon torstaina klo 10       | 2026-11-26 10:00
ti ensi viikolla 14                | 2026-11-24 14:00
tällä viikolla                     | 2026-11-20
viikolla 48                        | 2026-11-23
vko 49                             | 2026-11-30
vko 50 ke 10                       | 2026-12-09 10:00
2 viikon päästä                    | 2026-12-04
kahden viikon päästä               | 2026-12-04
kahden viikon kuluttua             | 2026-12-04
parin viikon päästä                | 2026-12-04
viikon päästä                      | 2026-11-27
2 viikon päästä tiistaina klo 10   | 2026-12-01 10:00
3 päivän päästä                    | 2026-11-23
kolmen päivän kuluttua             | 2026-11-23
3 pv                               | 2026-11-23
2 arkipäivän päästä                | 2026-11-24
3 kk                               | 2027-02-22
3 kk päästä                        | 2027-02-22
kolmen kuukauden päästä            | 2027-02-22
kuukauden päästä                   | 2026-12-21
puolen vuoden päästä               | 2027-05-20
vuoden päästä                      | 2027-11-22
1 v                                | 2027-11-22
2 vk                               | 2026-12-04
tunnin päästä                      | 2026-11-20 11:20
puolen tunnin päästä               | 2026-11-20 10:50
2 tunnin päästä                    | 2026-11-20 12:20
30 min päästä                      | 2026-11-20 10:50
15 minuutin kuluttua               | 2026-11-20 10:35
26.11. klo 10                      | 2026-11-26 10:00
26.11.2026 klo 10                  | 2026-11-26 10:00
26.11. 10.12                       | 2026-11-26 10:12
15.4. klo 10                       | 2027-04-15 10:00
26. marraskuuta                    | 2026-11-26
26. marraskuuta 2026               | 2026-11-26
26. marraskuuta klo 9.15           | 2026-11-26 09:15
marraskuun 26. päivä               | 2026-11-26
to 26.11.                          | 2026-11-26
to 26.11. klo 9                    | 2026-11-26 09:00
ti 24. päivä klo 9                 | 2026-11-24 09:00
24. päivä                          | 2026-11-24
24.                                | 2026-11-24
klo 14                             | 2026-11-20 14:00
klo 14.30                          | 2026-11-20 14:30
kello 15                           | 2026-11-20 15:00
14.30                              | 2026-11-20 14:30
puolenpäivän aikaan                | 2026-11-20 12:00
huomenna puolenpäivän aikaan       | 2026-11-21 12:00
puoli kymmeneltä huomenna          | 2026-11-21 09:30
huomenna puoli yhdeltä             | 2026-11-21 12:30
huomenna puoli yksi                | 2026-11-21 12:30
huomenna varttia yli yhdeksän      | 2026-11-21 09:15
to klo varttia vaille kymmenen     | 2026-11-26 09:45
huomenaamulla                      | 2026-11-21 09:00
huomenaamulla kahdeksalta          | 2026-11-21 08:00
puolen tunnin kuluttua             | 2026-11-20 10:50
puolen vuoden kuluttua             | 2027-05-20
huomenna kymmeneltä                | 2026-11-21 10:00
tammikuussa                        | 2027-01-04
tammikuussa 2027                   | 2027-01-04
tammikuun alussa                   | 2027-01-04
tammikuun lopussa                  | 2027-01-29
helmikuussa klo 10                 | 2027-02-01 10:00
kuun lopussa                       | 2026-11-30
ensi kuun alussa                   | 2026-12-01
ensi kuussa                        | 2026-12-01
kuukauden lopussa                  | 2026-11-30
viikon lopussa                     | 2026-11-20
ensi viikon lopussa                | 2026-11-27
vuoden lopussa                     | 2026-12-31
ensi vuonna                        | 2027-01-04
loppuviikosta                      | 2026-11-20
"""

MIXED = """
huomenna at 10                     | 2026-11-21 10:00
next week ti                       | 2026-11-24
ti at 15                           | 2026-11-24 15:00
in 2 viikkoa                       | 2026-12-04
ensi monday                        | 2026-11-23
tanaan 14                          | 2026-11-20 14:00
ylihuomenna                        | 2026-11-22
tomorrow 02:00                     | 2026-11-21 02:00
iltapäivällä 2 huomenna            | 2026-11-21 14:00
aamulla 9 huomenna                 | 2026-11-21 09:00
31.1.2027 klo 10                   | 2027-01-31 10:00
huomenna illalla 7                 | 2026-11-21 19:00
tomorrow 12 am                     | 2026-11-21 00:00
tomorrow 12:15 pm                  | 2026-11-21 12:15
"""

REFUSED = """
tue 26.11. | the calendar says Thu 26.11.2026
today tuesday | the calendar says Fri 20.11.2026
today 9 | in the past
9:30 | in the past
20.11. klo 9 | in the past
15.4.2020 | in the past
yesterday | in the past
eilen | in the past
0 min | in the past
1.1.2032 | five years
6 years | five years
9999 pv | five years
2999-01-01 | five years
ti 10.12 | write 10:12, or 10.12.
10.12 | write 10:12, or 10.12.
5/6 | write 5.6. or 6.5.
tue 2 | Write 02:00 or 14:00.
klo 5.30 | Write 05:30 or 17:30.
30 m | Write 30 min or 30 mo
today today | two times at once
2 viikkoa 3 pv | two times at once
13/13 | no such date
31.2. | no such date
30.2.2027 | no such date
29.2. | no such date
marraskuussa | That month is now
in november 2026 | That month is now
banana | not clear
today banana | not clear
 | not clear
on | not clear
next | not clear
in | not clear
1430 | not clear
klo 25 | not clear
klo 24:00 | not clear
-3 d | not clear
2 days ago | not clear
asap | not clear
26.11.26 | not clear
26.11.20 | not clear
today 30.99 | not clear
in 2 weeks tomorrow | not clear
in 30 min at 10 | not clear
in 30 min tuesday | not clear
26 nov end of month | not clear
lopussa | not clear
week 54 | not clear
tomorrow evening | not clear
huomenna aamulla 14 | not clear
26.11.2026/ | not clear
to 26.11.2026 klo 10 toimistolla | not clear
in a very long while and then some more, whenever it suits them best, perhaps after the summer | not clear
"""

WORDS = """
today tomorrow huomenna mon ti keskiviikkona to friday next ensi this week viikolla 48 in 2 3 kk weeks päivän
päästä 26.11. 31.12. 2.3.2027 26.11 29.2. 1/2 2026-12-01 klo at 9 14:30 9.30 10.12 pm am noon puoli half past
ten tammikuussa january of end start lopussa month kuun + 30 min tunnin 5 morning iltapäivällä the 24th , 99 y
0 d
"""
"""Words to throw together at random."""
