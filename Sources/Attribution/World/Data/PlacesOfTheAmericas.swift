// Places of the Americas that the news names, country by country; the columns are those of `placeRows`.

let americanPlaceRows = """
  Guam | United States |
  New York | United States | New York City,NYC,Manhattan,Brooklyn
  Los Angeles | United States |
  Chicago | United States |
  Houston | United States |
  Boston | United States |
  Philadelphia | United States |
  San Francisco | United States |
  Miami | United States |
  Detroit | United States |
  Cleveland | United States |
  Las Vegas | United States |
  Seattle | United States |
  Atlanta | United States |
  Charlotte | United States |
  Baltimore | United States |
  Orlando | United States |
  San Bernardino | United States |
  Alabama | United States |
  Alaska | United States |
  Arizona | United States |
  Arkansas | United States |
  California | United States |
  Colorado | United States |
  Connecticut | United States |
  Delaware | United States |
  Florida | United States |
  Hawaii | United States |
  Idaho | United States |
  Illinois | United States |
  Indiana | United States |
  Iowa | United States |
  Kansas | United States |
  Kentucky | United States |
  Louisiana | United States |
  Maine | United States |
  Maryland | United States |
  Massachusetts | United States |
  Michigan | United States |
  Minnesota | United States |
  Mississippi | United States |
  Missouri | United States |
  Montana | United States |
  Nebraska | United States |
  Nevada | United States |
  New Hampshire | United States |
  New Jersey | United States |
  New Mexico | United States |
  North Carolina | United States |
  North Dakota | United States |
  Ohio | United States |
  Oklahoma | United States |
  Oregon | United States |
  Pennsylvania | United States |
  Rhode Island | United States |
  South Carolina | United States |
  South Dakota | United States |
  Tennessee | United States |
  Texas | United States |
  Utah | United States |
  Vermont | United States |
  Virginia | United States |
  West Virginia | United States |
  Wisconsin | United States |
  Wyoming | United States |
  Minneapolis | United States |
  Toronto | Canada |
  Montreal | Canada |
  Vancouver | Canada |
  Quebec | Canada |
  Alberta | Canada |
  Ontario | Canada |
  Nova Scotia | Canada |
  Manitoba | Canada |
  Saskatchewan | Canada |
  British Columbia | Canada |
  Guantanamo Bay | Cuba | Guantanamo
  Tijuana | Mexico |
  Ciudad Juarez | Mexico |
  Culiacan | Mexico |
  Sinaloa | Mexico |
  Guerrero | Mexico |
  Michoacan | Mexico |
  Chiapas | Mexico |
  Tamaulipas | Mexico |
  Reynosa | Mexico |
  Nuevo Leon | Mexico |
  Coahuila | Mexico |
  Chihuahua | Mexico |
  Sonora | Mexico |
  Baja California | Mexico |
  Durango | Mexico |
  Jalisco | Mexico |
  Colima | Mexico |
  Guanajuato | Mexico |
  Queretaro | Mexico |
  Veracruz | Mexico |
  Oaxaca | Mexico |
  Quintana Roo | Mexico |
  Zacatecas | Mexico |
  San Luis Potosi | Mexico |
  Medellin | Colombia |
  Cali | Colombia |
  Catatumbo | Colombia |
  Cauca | Colombia |
  Arauca | Colombia |
  Buenaventura | Colombia |
  Antioquia | Colombia |
  Cucuta | Colombia |
  Norte de Santander | Colombia |
  Choco | Colombia |
  Valle del Cauca | Colombia |
  Narino | Colombia |
  Putumayo | Colombia |
  Caqueta | Colombia |
  Guaviare | Colombia |
  Huila | Colombia |
  Tolima | Colombia |
  Boyaca | Colombia |
  Cundinamarca | Colombia |
  Maracaibo | Venezuela |
  Zulia | Venezuela |
  Tachira | Venezuela |
  Apure | Venezuela |
  Aragua | Venezuela |
  Essequibo | Guyana |
  Guayaquil | Ecuador |
  Guayas | Ecuador |
  Esmeraldas | Ecuador |
  Rio de Janeiro | Brazil |
  Sao Paulo | Brazil |
  Ceara | Brazil |
  Pernambuco | Brazil |
  Amazonas | Brazil |
  Rondonia | Brazil |
  Goias | Brazil |
  Santa Catarina | Brazil |
  Maranhao | Brazil |
  Cite Soleil | Haiti |
  Artibonite | Haiti |
  Petion-Ville | Haiti | Petionville
  Ayacucho | Peru |
  Ucayali | Peru |
  VRAEM | Peru |
  """
