Source: Sula Lines
MEDIA RELEASE PR10001
Sula Lines Asks Readers to Name 
Its Boat

HARROW BAY, Feb. 1, 2017 /PRNewswire-AsiaNet/ --

    • A £1 prize awaits.

SOURCE: Sula Lines
