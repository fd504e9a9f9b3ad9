filedesc://old.arc 0.0.0.0 20010522160000 text/plain 67
1 0 Sample
URL IP-address Archive-date Content-type Archive-length

http://courier.example/old 127.0.0.1 20010522160000 text/html 202
HTTP/1.1 200 OK
Content-Type: text/html

<html><head><title>Old page</title></head><body><h1>Old page</h1><p>This page was kept in the old way, before anybody had a standard for it.</p></body></html>
