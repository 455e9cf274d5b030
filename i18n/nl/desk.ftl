desk-today = Vandaag
