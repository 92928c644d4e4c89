/**
 * Counties, cities, boroughs and districts by the force whose area they are in, as papers print them; old
 * ones too, since articles of twenty years name them. Sources: Police Act 1996, Schedule 1; Local
 * Government Act 1972, Schedules 1 and 4, as amended; London Government Act 1963, Schedule 1; Local
 * Government (Scotland) Act 1973, Schedule 1; Local Government etc. (Scotland) Act 1994, Schedule 1;
 * Local Government Boundaries Order (NI) 2012. A name that is a force's too (Cumbria, Wiltshire) or a common word (Hart, Reading, Eden, Rugby) is left out.
 */
const BY_FORCE: Record<string, string> = {
  "Avon and Somerset Police":
    "Bristol; Bath and North East Somerset; North Somerset; South Gloucestershire; Somerset; Mendip; Sedgemoor; South Somerset; Taunton Deane; West Somerset; Somerset West and Taunton",
  "Bedfordshire Police": "Bedford; Central Bedfordshire; Luton",
  "Cambridgeshire Constabulary":
    "Cambridge; East Cambridgeshire; Fenland; Huntingdonshire; Peterborough; South Cambridgeshire",
  "Cheshire Constabulary":
    "Cheshire East; Cheshire West and Chester; Halton; Warrington; Chester; Crewe; Macclesfield",
  "Cleveland Police": "Hartlepool; Middlesbrough; Redcar and Cleveland; Stockton-on-Tees; Stockton",
  "Cumbria Constabulary":
    "Allerdale; Barrow-in-Furness; Barrow; Carlisle; Copeland; South Lakeland; Westmorland and Furness",
  "Derbyshire Constabulary":
    "Amber Valley; Bolsover; Chesterfield; Derby; Derbyshire Dales; Erewash; High Peak; North East Derbyshire; South Derbyshire",
  "Devon and Cornwall Police":
    "Cornwall; Devon; East Devon; Exeter; Isles of Scilly; Mid Devon; North Devon; Plymouth; South Hams; Teignbridge; Torbay; Torridge; West Devon",
  "Dorset Police":
    "Bournemouth; Poole; Christchurch; North Dorset; Purbeck; West Dorset; Weymouth and Portland; Bournemouth, Christchurch and Poole",
  "Durham Constabulary": "Darlington",
  "Essex Police":
    "Basildon; Braintree; Brentwood; Castle Point; Chelmsford; Colchester; Epping Forest; Harlow; Maldon; Rochford; Southend-on-Sea; Southend; Tendring; Thurrock; Uttlesford",
  "Gloucestershire Constabulary":
    "Cheltenham; Cotswold; Forest of Dean; Gloucester; Stroud; Tewkesbury",
  "Greater Manchester Police":
    "Bolton; Bury; Manchester; Oldham; Rochdale; Salford; Stockport; Tameside; Trafford; Wigan",
  "Hampshire Constabulary":
    "Basingstoke and Deane; Basingstoke; East Hampshire; Eastleigh; Fareham; Gosport; Havant; Isle of Wight; New Forest; Portsmouth; Rushmoor; Southampton; Test Valley; Winchester",
  "Hertfordshire Constabulary":
    "Broxbourne; Dacorum; East Hertfordshire; Hertsmere; North Hertfordshire; St Albans; Stevenage; Three Rivers; Watford; Welwyn Hatfield",
  "Humberside Police":
    "East Riding of Yorkshire; East Riding; Kingston upon Hull; Hull; North East Lincolnshire; North Lincolnshire; Grimsby; Scunthorpe",
  "Kent Police":
    "Ashford; Canterbury; Dartford; Dover; Folkestone and Hythe; Gravesham; Maidstone; Medway; Sevenoaks; Shepway; Swale; Thanet; Tonbridge and Malling; Tunbridge Wells",
  "Lancashire Constabulary":
    "Blackburn with Darwen; Blackburn; Blackpool; Burnley; Chorley; Fylde; Hyndburn; Lancaster; Pendle; Preston; Ribble Valley; Rossendale; South Ribble; West Lancashire; Wyre",
  "Leicestershire Police":
    "Blaby; Charnwood; Harborough; Hinckley and Bosworth; Leicester; Melton; North West Leicestershire; Oadby and Wigston; Rutland",
  "Lincolnshire Police":
    "Boston; East Lindsey; Lincoln; North Kesteven; South Holland; South Kesteven; West Lindsey; Grantham",
  "Merseyside Police": "Knowsley; Liverpool; Sefton; St Helens; Wirral",
  "Metropolitan Police":
    "Barking and Dagenham; Barnet; Bexley; Brent; Bromley; Camden; Croydon; Ealing; Enfield; Greenwich; Hackney; Hammersmith and Fulham; Haringey; Harrow; Havering; Hillingdon; Hounslow; Islington; Kensington and Chelsea; Kingston upon Thames; Lambeth; Lewisham; Merton; Newham; Redbridge; Richmond upon Thames; Southwark; Sutton; Tower Hamlets; Waltham Forest; Wandsworth; Westminster",
  "Norfolk Constabulary":
    "Breckland; Broadland; Great Yarmouth; King's Lynn and West Norfolk; North Norfolk; Norwich; South Norfolk",
  "North Yorkshire Police":
    "Craven; Hambleton; Harrogate; Richmondshire; Ryedale; Scarborough; Selby; York",
  "Northamptonshire Police":
    "Corby; Daventry; East Northamptonshire; Kettering; North Northamptonshire; Northampton; South Northamptonshire; Wellingborough; West Northamptonshire",
  "Northumbria Police":
    "Gateshead; Newcastle upon Tyne; Newcastle; North Tyneside; Northumberland; South Tyneside; Sunderland; Tyneside",
  "Nottinghamshire Police":
    "Ashfield; Bassetlaw; Broxtowe; Gedling; Mansfield; Newark and Sherwood; Nottingham; Rushcliffe",
  "South Yorkshire Police": "Barnsley; Doncaster; Rotherham; Sheffield",
  "Staffordshire Police":
    "Cannock Chase; East Staffordshire; Lichfield; Newcastle-under-Lyme; South Staffordshire; Stafford; Staffordshire Moorlands; Stoke-on-Trent; Tamworth",
  "Suffolk Constabulary":
    "Babergh; East Suffolk; Forest Heath; Ipswich; Mid Suffolk; St Edmundsbury; Suffolk Coastal; Waveney; West Suffolk; Lowestoft; Bury St Edmunds",
  "Surrey Police":
    "Elmbridge; Epsom and Ewell; Guildford; Mole Valley; Reigate and Banstead; Runnymede; Spelthorne; Surrey Heath; Tandridge; Waverley; Woking",
  "Sussex Police":
    "Adur; Arun; Brighton and Hove; Brighton; Chichester; Crawley; East Sussex; Eastbourne; Hastings; Horsham; Lewes; Mid Sussex; Rother; Wealden; West Sussex; Worthing",
  "Thames Valley Police":
    "Aylesbury Vale; Berkshire; Bracknell Forest; Bracknell; Buckinghamshire; Cherwell; Chiltern; Milton Keynes; Oxford; Oxfordshire; Slough; South Bucks; South Oxfordshire; Vale of White Horse; West Berkshire; West Oxfordshire; Windsor and Maidenhead; Wokingham; Wycombe",
  "Warwickshire Police":
    "North Warwickshire; Nuneaton and Bedworth; Stratford-on-Avon; Warwick; Nuneaton",
  "West Mercia Police":
    "Bromsgrove; Herefordshire; Malvern Hills; Redditch; Shropshire; Telford and Wrekin; Telford; Worcester; Worcestershire; Wychavon; Wyre Forest",
  "West Midlands Police":
    "Birmingham; Coventry; Dudley; Sandwell; Solihull; Walsall; Wolverhampton",
  "West Yorkshire Police":
    "Bradford; Calderdale; Kirklees; Leeds; Wakefield; Huddersfield; Halifax",
  "Wiltshire Police": "Swindon; Kennet; Salisbury; West Wiltshire",
  "Dyfed-Powys Police": "Carmarthenshire; Ceredigion; Pembrokeshire; Powys",
  "Gwent Police": "Blaenau Gwent; Caerphilly; Monmouthshire; Newport; Torfaen",
  "North Wales Police":
    "Anglesey; Isle of Anglesey; Conwy; Denbighshire; Flintshire; Gwynedd; Wrexham",
  "South Wales Police":
    "Bridgend; Cardiff; Merthyr Tydfil; Neath Port Talbot; Rhondda Cynon Taf; Swansea; Vale of Glamorgan",
  "Police Scotland":
    "Aberdeen; Aberdeen City; Aberdeenshire; Argyll and Bute; Clackmannanshire; Dumfries and Galloway; Dundee; Dundee City; East Ayrshire; East Dunbartonshire; East Lothian; East Renfrewshire; Edinburgh; Falkirk; Fife; Glasgow; Glasgow City; Grampian; Highland; Inverclyde; Lothian; Lothian and Borders; Midlothian; Moray; North Ayrshire; North Lanarkshire; Orkney; Perth and Kinross; Renfrewshire; Scottish Borders; Shetland; South Ayrshire; South Lanarkshire; Stirling; Strathclyde; Tayside; West Dunbartonshire; West Lothian; Western Isles; Inverness",
  "Police Service of Northern Ireland":
    "Antrim and Newtownabbey; Ards and North Down; Armagh City, Banbridge and Craigavon; Belfast; Belfast City; Causeway Coast and Glens; Derry City and Strabane; Fermanagh and Omagh; Lisburn and Castlereagh; Mid and East Antrim; Mid Ulster; Newry, Mourne and Down; Derry; Londonderry",
};

const PAIRS = Object.entries(BY_FORCE).flatMap(([force, names]) =>
  names.split("; ").map((name): [string, string] => [name, force]),
);

/** The force in whose area each district lies. */
export const FORCE_OF_DISTRICT: ReadonlyMap<string, string> = new Map(PAIRS);
