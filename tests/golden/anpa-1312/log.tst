W2422_asian
r a BC-TenThings-Today     09-04 0813
^BC-Ten Things to Know-Today,364<
^Ten Things to Know for Today<
^Eds: With photos.<
^By The Sample Press=
	   HARROW BAY (SP) _ Your daily look at ferries:
 
	   1. NONE SAILED 
Harrow Bay 73  52

	   SP-WF-09-04-19 1029GMT<


a0105SAMPLE_koko-
u s BC-Soccer-Cup   09-12 0344
BC-Soccer-Cup
Soccer: Rovers claim cup+
     HARROW BAY, Dec. 9 Sample - Rovers claimed 
the cup on Sunday.

