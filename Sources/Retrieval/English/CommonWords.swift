extension English {
    /// Words of everyday English by how little they tell about the subject of a question: function words, words
    /// around a question, very common words, common words, fairly common words.
    ///
    /// A tier begins with `# ` and its number, 1 telling least. Base forms suffice, and irregular forms stand in the
    /// tier of their base; add a word to one tier only.
    static let commonWords: StaticString = #"""
        # 1
        a an the this that these those i me my myself we us our ours ourselves you your yours yourself yourselves he
        him his himself she her hers herself it its itself they them their theirs themselves one ones oneself
        someone somebody something anyone anybody anything everyone everybody everything nobody nothing none who
        whom whose which what when where why how whether whatever whichever whoever whenever wherever however be am
        is are was were been being have has had having do does did doing done can could may might shall should will
        would must ought aboard about above across after against along alongside among amongst around as at before
        behind below beneath beside besides between beyond by despite down during for from in inside into like near
        of off on onto out outside over past per since than through throughout till to toward towards under
        underneath until unto up upon via with within without and or nor but if because so though although unless
        whereas while whilst lest yet either neither both not no never dont doesnt didnt isnt arent wasnt werent
        havent hasnt hadnt wont wouldnt cant cannot couldnt shouldnt mustnt neednt mightnt shant aint im ive youre
        youve youd youll hes shes theyre theyve theyd theyll weve itll itd thats thatll theres heres whats whos
        wheres whens whys hows lets gonna wanna gotta shouldve wouldve couldve youall all any each every few many
        more most much other another others some such own same too very also just only even still again already
        almost else ever rather really please then there here thus hence therefore now well oh ok okay yes hi hello
        hey thanks thank etc eg ie vs re kinda sorta somehow somewhat anyway actually basically simply maybe perhaps
        indeed otherwise instead amid aside
        # 2
        mine regarding concerning need want get gets got gotten make made know knew known say says said tell told
        think thought see sees saw seen look go goes went gone come came take took taken give gave given put puts
        try tries ask find found use uses used let keep kept seem become became feel felt mean meant show shown
        start begin began begun stop work help happen turn bring brought talk speak spoke spoken hear heard wonder
        suppose believe understand understood explain explanation describe description define definition answer
        question example instance reason cause way ways thing stuff matter types bit lot lots sense idea problem
        trouble advice suggest suggestion recommend recommendation info information detail good better best bad
        worse worst right wrong great nice proper able unable possible impossible necessary necessarily certain sure
        likely unlikely probably obviously exact particular general usual normal common typical actual main mostly
        basic easy easily easiest simple difficult hard harder hardest big bigger small smaller little less least
        large long longer short new newer old older first second third last next previous final soon today always
        often sometimes rarely once twice anymore anywhere everywhere somewhere nowhere wish hope concern regard
        involve include choose chose chosen pick follow different difference differ similar various enough far away
        back ahead forward together alone top bottom anyhow meanwhile nevertheless nonetheless moreover furthermore
        purpose expected expect intend additional further whole entire full fully absolutely ready aware sorry
        appreciate welcome dear appear remain useful helpful mention real whereby wherein thereof tomorrow yesterday
        recently immediately
        # 3
        accept access accident according account achieve act action active activity add address adult affair affect
        afternoon age agency agent agree agreement aim air allow amount analysis animal apart apparent application
        applies apply approve area argue argument arm army arrange arrive art article artist aspect assume ate
        attack attempt attention audience aunt author authority autumn available average avoid baby background bag
        ball bank bar base basis beat beaten beautiful beauty bed beginning behavior benefit bill billion bird black
        blew block blood blow blown blue board boat body book border boss bottle bought box boy brain branch bread
        break breath bridge bright broad broke broken brother brown budget build building built burn burnt business
        buy call camera camp campaign cancer candidate capable capital car card care career carry case cash catch
        caught cell center central century chair challenge chance change chapter character charge cheap check chief
        child children choice church circle circumstance citizen city claim class clean clear close clothes cloud
        club coast code coffee cold collect collection college color combine comment commercial commit communication
        community company compare compete competition complain complete complex computer concept condition
        conference congress connect consider consist consumer contact contain content context contract control
        conversation cook cool copy corner correct cost count country couple course court cover create credit crime
        criminal crowd cry cultural culture cup current currently customer cut daily damage danger dangerous dark
        data date daughter day days deal dealt death debate decade decide decision deep defense degree deliver
        delivery demand democrat deny department depend design desire desk destroy determine develop development
        device die dinner direction director dirty discover discuss discussion disease display distance doctor dog
        dollar domestic door double drank draw drawn dream dreamt drew drink drive driven drop drove drug drunk dry
        due duty ear early earn earth east eat eaten economic economy edge education effect effort egg eight elect
        election element eleven eliminate emotional employee empty encourage end ends enemy energy engine enjoy
        enter entry environment equal equipment error escape essential estimate euro evening event evidence except
        exchange exercise exist expensive experience expert extent extra extreme eye face fact factor factory fail
        failure fair fall fallen false familiar family famous farm fast father fear feature fed federal feed feeling
        feet fell female field fifth fight figure fill film financial fine finger finish fire firm fish five flat
        flew flight floor flow flown fly folks food foot force foreign forget forgot forgotten form formal former
        fought four fourth free fresh friend front fruit fuel fun function fund future gain game garden gas gases
        gasses gate generate generation gift girl glass goal gold government grand gray green grew ground group grow
        grown growth guess guide gun guy guys habit hair half halves hand handle hang happy hat hate head health
        heart heat heavy height held hid hidden hide high higher hill hire history hit hold hole holiday home honest
        hospital host hot hotel hour house huge human hundred hung hurt husband id ideal identify identity illegal
        illness image imagine impact importance important improve increase independent indicate individual industry
        influence input institution insurance interest internal international internet interview introduce
        introduction investigation investment invite island issue item job join joke journey judge jump justice key
        kick kid kill kind king kiss kitchen knee knowledge lack lady lake land language late later law lawyer lay
        lead leader learn learnt leather leave led leg legal legislation lesson letter level library license lie
        life lift light limit line link list listen lit live load loan local location lock lose loss lost love low
        lower luck lunch machine magazine mail maintain major majority male man manage management manager map mark
        market marriage married match material math maximum meal measure media medical medicine meet member
        membership memory men mental message met metal method mice middle mile military milk million mind minimum
        minute miss mission mistake mistook mix mobile model modern moment money month moon morning mother mountain
        mouth move movement movie murder museum music name narrow nation national native natural nature neck network
        news newspaper night nine north nose note notice number occur offer office officer official oil online open
        operation opportunity option order ordinary organization original outcome owner package page paid paint
        panel paper parent part partner party pass patient pattern pay payment peace people percent perform
        performance period permitted person personal phone physical picture piece place plan plant play player point
        policy political politics pool poor popular population position positive power practice prefer prepare
        presence present president pressure prevent price primary priority private procedure process produce product
        production professional professor program project property protect protection prove provide public pull push
        quality query quick quiet quite race radio raise ran range rate ratio reach read reader reality realize
        receive recent recognize record red reduce refer reference reflect reform region relate relationship
        religious rely remember remove report represent republican require research resident resource respectively
        respond response responsibility rest result return reveal rich rise risen rock rode role roll room route
        rule run safe sang sat save scene scheme school science scientist score sea season seat section seek select
        sell send senior sent series serious serve service set seven several sex shake shaken share shook shoot shop
        shot shoulder shut side sign significant sing single sister sit site situation six size skill skin sleep
        slept slow slowly smile social society software sold soldier son song sort sought sound source south
        southern space specific speech spend spent sport sprang spring sprung staff stage stand standard star state
        statement station status stay steel step stick stole stolen stood story strategy street strong structure
        student study style subject success successful sudden suffer summer sung support surface surprise system
        table task taught tax teach teacher team technology teeth television ten tend term test theater theory
        thousand threat three threw throw thrown time tip tips tonight tooth total touch tough town trade
        traditional train travel treat treatment tree trial trip true truth tv twelve two type uncle unit user value
        victim view violence visit voice vote wait walk wall war watch water weapon wear week weight west western
        white wide wife win wind window winter wise wives woke woman women won word wore worker world worn write
        writer written wrote yard year young youth zero
        # 4
        abroad absence absent accent ache achievement acid acquire actor actress adapt addict addiction adjective
        admire admit adopt adore advance advantage adventure advertisement affection afford afraid africa african
        ago agriculture aircraft airplane airport alarm album alcohol alert algebra alien alive allergy alley
        alphabet alternative altogether amazing ambition ambulance america american amuse amusement analyse ancient
        angel anger angle angry ankle anniversary announce announcement annoy annual ant anthem antique anxiety
        anxious apartment ape apologise apologize apology appeal appetite applause apple appointment approach april
        apron arabic architect architecture arena arise arisen armchair armed arose arrest arrival arrow ash ashamed
        asia asian asleep assembly assist assistance assistant astonish astronaut athlete athletic athletics
        atmosphere atom attach attend attic attitude attract attraction attractive auction august australia
        autograph automatic avenue awake award awful awoke awoken babysitter bachelor backpack backwards bacon badge
        baggage bake baker bakery balance balcony ballet balloon bamboo ban banana band bandage bang barber barely
        bargain bark barley barn barrel barrier baseball basement basin basket basketball bat batch bath bathroom
        battery battle bay beach beak beam bean bear beard beast bedroom bee beef beer beetle beg beggar beginner
        behalf behave behaviour belief bell belly belong belt bench bend bent berry bet betray bible bicycle bid
        bike billboard bin bind binoculars biography biology birth birthday biscuit bishop bite bitten bitter
        blackboard blade blame blanket blast bled bleed blend bless blind blink blonde bloom blossom blouse blunt
        blush boast boil bold bolt bomb bond bone booking booklet boom boost boot booth bore bored borne borrow
        bother bounce boundary bow bowl boxing boyfriend bra bracelet brake brand brass brave breakfast breast
        breathe breathing breeze brick bride brief brilliant britain british broadcast brochure bronze broom bruise
        brush bubble bucket bud buffet bug builder bulb bulk bull bullet bully bump bunch bundle bureau bureaux
        burger burglar burst bury bus buses bush businessman businessmen busses busy butcher butter butterfly button
        cabbage cabin cable cafe cage cake calculate calculation calculator calendar calf calm calorie calves camel
        camping campus canada canal cancel candle candlelight candy canoe canvas cap captain careful careless cargo
        carpenter carpet carrot cartoon carve cashier castle casual cat cathedral cattle caution cautious cave
        ceiling celebrate centre cereal ceremony chain chairman chairmen chalk champion championship channel chap
        chapel charity charm chart chase chat cheat cheek cheer cheerful cheese chef chemical chemist chemistry
        cheque cherry chess chest chew chicken childhood chimney chin china chinese chip chocolate choir chop chorus
        christian christmas cigarette cinema circus civil clap classroom claw clay cleaner clerk clever click client
        cliff climate climb clinic clock closet cloth cloudy clown clue coach coal coarse coat cocktail coin
        coincidence collapse collar colleague colony colour column comb combination comedian comedy comfort
        comfortable comic command commerce committee communicate compact companion compass competitor complaint
        compose composer compromise concentrate concentration concert concrete confess confidence confident confuse
        confusion congratulations connection conquer conscious constant construct construction consult container
        contest continue contrast contribute contribution convenient convict convince cooker cookie cope core corn
        corporation correction corridor costume cottage cotton couch cough council counter countryside county
        courage courageous courtyard cousin cow coward cowboy crab crack cradle craft crane crash crawl crazy cream
        creation creative creativity creature creep crept crew cricket criticism criticize crocodile crop cross
        crossing crow crown cruel cruise crush crystal cube cucumber cupboard cure curiosity curious curl curly
        curry curtain curve curved cushion custom customs cute cycle cyclist dad daisy damp dance dancer dare
        darkness dawn dead deadline deaf debt decay december decent declare decline decorate decoration decrease
        deed deer defeat defence defend delay deliberate delicate delicious delight delightful democracy dense
        dentist depart departure deposit depressed depth desert deserve desperate dessert destination destruction
        detective determined devil diagram dialect dialogue diamond diary dice dictate dictionary diesel diet
        difficulty dig digest digital dignity dim dine dinosaur diploma diplomat dirt disability disabled
        disadvantage disagree disagreement disappear disappointed disappointment disaster disc discipline discount
        discourage discovery disgusting dish dishonest dislike dismiss distant distinguish district disturb ditch
        dive divide divorce dock document documentary doll dolphin donate donation donkey dose dot doubt doubtful
        downstairs downtown dozen draft drag dragon drain drama drawback drawer drawing dread dress drill drip
        driver drought drown drum duck dug dull dumb dump durable duration dusk dust dustbin duvet dye dynamic eager
        eagle earnings earring earthquake easter eastern echo ecology economical edition editor educate effective
        efficient eighteen eighth eighty elbow elderly electric electrician electricity electronic elegant elephant
        elevator email embarrass embassy embrace emerge emergency emotion emperor emphasis empire employ employer
        employment enable encounter engage engaged engagement engineer engineering england english enjoyable
        enormous ensure enterprise entertain entertainment enthusiastic entrance envelope envy episode erase eraser
        erupt eruption escalator essay establish estate eternal europe european evaluate eve eventually evident evil
        evolution evolve exaggerate exam examination examine excellent excess excited excitement exciting exclude
        exclusive excuse executive exhaust exhibit exhibition exit expand expedition expense experienced experiment
        explode explore explorer export expose expression extend extinct extraordinary extremely eyebrow eyesight
        fabric facility faint fairy faith fake fame fancy fantastic fantasy fare farewell farmer fashion fashionable
        fasten fat fatal fate fault favour favourite feast feather february fee fellow fence ferry fertile festival
        fever fibre fiction fierce fifteen fifty fig fighter file finance fireman firemen firework fisherman
        fishermen fist fitness fix fixed flag flame flash flavour fled flee flesh flexible float flock flood flour
        flower flu fluent fluid flute focus fog foggy fold folk fool foolish football forbade forbid forbidden
        forecast forehead forest forgave forgive forgiven fork fortnight fortunate fortune forty foundation founder
        fountain fourteen fox fraction frame france frank fraud freedom freeze freezer freight french frequency
        frequent friction friday fridge friendly friendship fright frighten frog frown froze frozen fry funeral
        funny fur furniture fuss gadget gale gallery gallon gamble gang gap garage garbage gardener garlic gasp
        gather gaze gear geese gender gene generous genetic genius gentle gentleman gentlemen genuine geography
        geometry germ german germany gesture ghost giant giggle giraffe girlfriend glad glance global glory glove
        glow glue goat god golden golf goods goose gorilla gossip gown grab grace grade gradually graduate grain
        gram grammar grandchild grandchildren granddaughter grandfather grandma grandmother grandpa grandparent
        grandson grape graph graphic grass grave greedy greek greet grey grief grill grin grip grocer grocery groom
        guarantee guard guardian guest guilt guilty guitar gulf gum gut gym gymnastics haircut hairdresser hall halt
        ham hammer handicap handsome handy happiness harbor harbour hardly hardware harm harmful harsh harvest haste
        hasty hatred hay hazard headache headline headmaster headquarters heal healthy heap heaven hectare hedgehog
        heel helicopter hell helmet hen herb herd heritage hero heroine hesitate highway hint hip hobby hockey
        hollow holy homeless homework honesty honey honour hook hop horizon horizontal horn horrible horror horse
        hostage hostel hostile household housewife housewives hug hum humble humid humour hunger hungry hunt hunter
        hurricane hurry hut hygiene ice identical idiot idle ignore ill illustrate illustration imagination imitate
        immediate immigrant immigration impatient import impress impression impressive inch incident income
        incredible independence index india indices indoors industrial inevitable infant infection inform inhabitant
        initial injection injure injured injury ink inner innocent inquiry insect insert insist inspect inspection
        inspector inspiration inspire install instinct institute instruction instrument insult intelligence
        intelligent intense intention interested interesting interrupt interval invade invasion invent invention
        inventor invest investigate investor invisible invitation ireland iron ironic irony isolate italian italy
        jacket jail jam january japan japanese jar jaw jealous jealousy jeans jeep jet jewel jewellery jewish joint
        journal journalism journalist joy jug juice july jumper june jungle jury kangaroo keen ketchup kettle
        keyboard kidnap kidney kilo kilometre kindergarten kindness kingdom kit kite kitten kneel knelt knife knight
        knit knives knock knot label laboratory ladder lamb lame lamp landlord landmark landscape lane laptop laser
        latin laugh laughter launch laundry lawn layer lazy leadership leaf lean leant lease lecture lecturer left
        legend leisure lemon lemonade lend length lens lent lettuce liar liberal liberty librarian licence lick lid
        lifestyle lifetime lightning lily limb lime lion lip lipstick liquid literary literature litre litter lively
        liver loaf loaves lobby log logic london loneliness lonely loop loose loosen lord lorry lottery loud lovely
        lucky luggage lump lunchtime lung luxurious luxury machinery mad madam magic magical magician magnet
        mainland maintenance mall manner manual manufacture manufacturer marathon marble march margin marine marry
        marsh mask mass massive master mat mate mathematics maths mattress mature mayor meadow meaning meat meatball
        mechanic medal medium meeting melody melon melt memorize mend menu merchant mercy mere merry mess messy
        metre microphone microscope microwave midday midnight migrate migration mild mill miner mineral minister
        ministry minority mint minus miracle mirror miserable misery misfortune missing mist mister misunderstand
        misunderstood mixture mode moderate modest modify moisture mole mom monday monk monkey monster monthly
        monument mood mop moral mortgage mosque mosquito moss motel moth motion motivate motivation motive motor
        motorcycle motorist motorway mount mouse moustache mrs ms mud mug multiple multiply mum muscle mushroom
        musician muslim mustard mutual mysterious mystery myth nail naked nap nasty nationality naughty navy nearby
        neat necklace needle negative neglect negotiate neighbor neighbour neighbourhood nephew nerve nervous nest
        net neutral niece nightmare nineteen ninety ninth noble nod noisy nonsense noodle noon northern notebook
        noun novel november nowadays nuclear nuisance nun nurse nursery nut nutrition oak oat oath obey object
        objection objective oblige observation observe obstacle obtain obvious occasion occupation occupy ocean
        october odd offence offend offensive omit onion opera operate operator opinion opponent oppose opposite
        opposition optimistic oral orange orbit orchard orchestra organ organize origin orphan ounce outdoors outfit
        outline output oval oven overall overcame overcome overlook overnight oversea overtake overtaken overtook
        overweight owe owl oxygen pace pack packet pad pain painter painting pair palace pale palm pan panda panic
        pants parade paragraph parallel paralyse parcel pardon paris park parking parliament parrot partly passage
        passenger passion passive passport password pasta patch path patience pause pavement paw pea peaceful peach
        peak pear pearl peasant pebble peculiar pedestrian peel peep pen pencil penguin pension pepper perceive
        percentage perfect perfume permanent permission permit persist personality personnel persuade pet petal
        petition petrol pharmacy phase phenomena phenomenon philosopher philosophy photo photograph photographer
        phrase physician physics piano picnic pie pig pigeon pile pill pillar pillow pilot pin pinch pine pineapple
        pink pint pioneer pipe pirate pistol pit pitch pity pizza plague plain plane planet plaster plastic plate
        platform playground pleasant pleased pleasure plenty plot plug plum plumber plunge plus pocket poem poet
        poetry poison poisonous pole police policeman policemen polish polite politician pollute pollution pond pony
        pope porch pork port portion portrait portray possess possession post poster postman postmen pot potato
        potential pottery poultry pound pour poverty powder powerful practical practise praise pray prayer precious
        precise predict prediction pregnancy pregnant prejudice preparation preserve press pretend pretty prevention
        pride priest prime primitive prince princess principal principle print printer prison prisoner privacy
        privilege prize proceed procession profession profile profit profitable programme progress prohibit
        prominent promise promote promotion prompt pronounce pronunciation proof proportion proposal propose prosper
        protein protest proud province psychologist psychology pub publicity publish publisher pump pumpkin punish
        punishment pupil puppet puppy purchase pure purple purse pursue puzzle pyjamas qualification qualify
        quantity quarrel quarter queen questionnaire queue quit quiz quizzes quote rabbit racial racket radar
        radiation rage raid rail railway rain rainbow rainy ranch random rang rank rapid rare rat ration raw ray
        razor react reaction rear rebel rebellion recall receipt reception recession recipe recite recover recovery
        recruit rectangle recycle referee refresh refrigerator refugee refund refuse regional register regret
        regular regulation rehearsal rehearse reign reject relation relative relax release relevant reliable relief
        religion reluctant remark remarkable remedy remind remote renew rent repair repeat repetition replace reply
        reporter representative reproduce reptile republic reputation request rescue resemble reservation reserve
        resign resist resistance resolve resort respect responsible restaurant restore restrict restriction retail
        retire retirement retreat revenge reverse review revise revolution reward rhyme rhythm rib ribbon rice rid
        ridden riddle ride rifle ring rinse rip ripe risk ritual rival river road roast rob robber robbery robe
        robot rocket romantic roof root rope rose rotate rotten rough round routine row royal rub rubber rubbish
        rude rug rugby ruin ruler rumour rural rush russia russian sack sacred sacrifice sad sadness safety sail
        sailor saint sake salad salary sale salesman salesmen salespeople salesperson salmon salt sample sand sandal
        sandwich sank satellite satisfaction satisfied satisfy saturday sauce sausage scale scandal scar scare
        scared scarf scarves scatter scenery schedule scholar scholarship scientific scissors scold scooter scotland
        scout scrape scratch scream screen screw scrub sculpture seal search seatbelt secondary secret secretary
        secure security seed selection selfish seminar senator sensation sensible sensitive sentence separate
        september sequence servant session settle seventeen seventh seventy severe sew sewn shade shadow shallow
        shame shampoo shape shark sharp shave shaven shed sheep sheer sheet shelf shell shelter shelves shield shift
        shine ship shirt shiver shock shoe shone shopkeeper shore shortage shorts shout shower shrank shrine shrink
        shrug shrunk shuttle shy sick sidewalk sigh sight sightseeing signal signature silence silent silk silly
        silver sin sincere singer sink sip sir sixteen sixth sixty skate skeleton sketch ski skiing skilful skip
        skirt skull sky skyscraper slam slap slave sleepy sleeve slice slid slide slight slim slip slipper slogan
        slope slum smart smash smell smoke smoking smooth snack snail snake sneeze sniff snore snow snowy soak soap
        sob soccer sociable sock socket soda sofa soft soil solar sole solemn solid solution solve sophisticated
        sore sorrow soul soup sour souvenir spacecraft spaceship spain spanish spare spark sparrow spear specialist
        specialize species spectacular spectator sped speed spell spelling spelt spice spicy spider spill spilt spin
        spinach spine spiral spirit spit splash splendid split spoil spoilt sponge sponsor spoon spot spray spread
        sprinkle spun spy squad square squeeze squirrel stable stadium stain stair staircase stall stamp staple
        stare starve statistics statue steady steak steal steam steep steer stem sticker sting stir stitch stock
        stomach stone stool storage store storey storm stove straight strange stranger straw strawberry stream
        strength strengthen stress stretch strict strike string strip stripe stroke stroll struck struggle strung
        stubborn studio stumble stung stupid submarine substance substitute subtract suburb suburban subway succeed
        suck suddenly sue sugar suicide suit suitable suitcase sum summary summit sun sunbathe sunday sunk sunlight
        sunny sunrise sunset sunshine superb superior supermarket superstition supervise supervisor supper supply
        surgeon surgery surname surprised surprising surrender surround survey survival survive suspect suspicion
        suspicious sustain swallow swam swan swear sweat sweater sweep sweet sweetheart swept swift swim swimming
        swimsuit swing switch sword swore sworn swum swung symbol sympathy symptom tablecloth tablet tackle tail
        tailor tale talent talented tall tank tap tape target taste tasty taxi tea tear tears tease teaspoon
        technical technician technique teenage teenager telegram telephone telescope temper temperature temple
        temporary tempt temptation tenant tendency tender tennis tense tension tent tenth terminal terrible terrify
        territory terror terrorist text textbook textile theatre theft theme therapy thick thief thieves thin thirst
        thirsty thirteen thirty thorough thread threaten thrill thriller thrive thriven throat throne throve thumb
        thunder thursday ticket tide tidy tie tiger tight timber timetable tin tiny tired tissue title toast tobacco
        toddler toe toilet tolerate toleration tomato tomb ton tone tongue tool toothache toothbrush toothpaste
        topic torch tore torn tornado tortoise torture tour tourist tournament towel tower toxic toy trace track
        tractor tradition traffic tragedy tragic trail trainer tram transfer transform translate translation
        translator transparency transparent transport trap trash tray treasure treaty tremble tremendous trend
        triangle tribe trick triumph trolley troop trophy tropical troublesome trousers truck trumpet trunk trust
        tube tuesday tug tulip tuna tune tunnel turtle tutor twenty twin twist tyre ugly ultimate umbrella
        uncomfortable undergo undergone understanding undertake undertaken undertook underwear underwent unemployed
        unemployment unfair unfriendly uniform union unique unite united unity universal universe university unknown
        unload unlucky unpack unpleasant untie unusual unwrap upper upset upside upstairs urban urge urgent useless
        vacant vacation vacuum vague vain valid valley valuable van vanilla vanish variety vary vase vast vegetable
        vegetarian vegetation vehicle vein venue verb verse version vertical vessel veteran victory video viewer
        viewpoint village villager villain vinegar violent violet violin virtue virus visa visible vision visitor
        vital vitamin vivid vocabulary volcano volleyball volume voluntary volunteer voyage wage waist waiter
        waitress wake wales wallet wander wardrobe warehouse warm warmth warn warning warrior wash waste waterfall
        waterproof wave wax weak weakness wealth wealthy weather weave weaver web website wedding wednesday weed
        weekday weekend weekly weep weigh weird welfare wept wet whale wheat wheel wheelchair whip whisky whisper
        whistle wicked widespread widow width wild wildlife willing windy wine wing wink wipe wire wisdom wit witch
        withdraw withdrawn withdrew witness wizard woken wolf wolves wonderful wood wooden wool workforce workshop
        worldwide worm worried worry worship worth worthless worthwhile worthy wound wove woven wrap wreck wrestling
        wrinkle wrist yacht yawn yearly yell yellow yield yogurt york zebra zip zone zoo
        # 5
        abandon abbreviation abide ability abnormal abolish abortion abrupt absentee absorb abstract absurd
        abundance abuse academic academy accelerate accessory acclaim accommodate accompany accomplish accra
        accumulate accuracy accurate accusation accustom acknowledge acquaint acquisition acre acronym activist
        acute adequate adhere adhesive adjacent adjust administer administration admission adolescent adverse
        advocate aerial aesthetic affiliate affirm affluent afghanistan aftermath agenda aggravate aggression agony
        agreeable aide airline airtight airway aisle akin albania albeit algeria algiers alias alignment alike
        allegation allegiance alliance allied allocate allot alloy allure aloof alps alter altitude aluminium
        aluminum amateur amazon ambassador ambiguity ambitious amend amnesty ample amplify amsterdam analog analyst
        analytical anatomy ancestor ancestry anchor anecdote anew angola anguish ankara annex anomaly anonymity
        antarctic antibiotic antibody anticipate apartheid app apparatus append appendices appendix appliance
        applicant appraisal apprehend apprentice apprenticeship appropriate approximate aquarium arbitrary
        arbitration arc arch archaeology archbishop archive arctic ardent argentina arguable armenia array arrogance
        arson articulate artificial artillery ascend ascertain aspire aspirin assassin assault assert assess asset
        assign associate assorted assumption assurance asthma astronomer astronomy asylum athens atlantic atlas atm
        atrocity attain attorney attribute auckland audible audio audit auditor auditorium augment australian
        austria austrian authentic authorise authoritarian autism autonomous autonomy avalanche avenge avert
        aviation avid awaken awe awkward axe axis azerbaijan backbone backdrop backlash backlog backup backyard
        bacteria baghdad bahrain bail bailout bait balkan ballistic ballot ballroom bangkok bangladesh banish banker
        bankrupt bankruptcy banner banquet baptism barbados barbecue barcelona barrage barren barrister bass
        battalion battlefield bbc beacon beckon beforehand beholder beijing beirut belarus belated belfast belgian
        belgium belgrade belize beloved benchmark beneficial beneficiary benevolent benin berlin bern bestow
        beverage beware bhutan bias bicentennial bidder bilateral bilingual billionaire binary biotechnology
        bipartisan birmingham bizarre blackmail blackout blatant bleach bleak blight bliss blizzard blockade blog
        blogger bloodshed bloody blueprint bluff blunder blur bogota boiler bolivia bomber bonus bookmark bookstore
        booster bosnia boston botswana bottleneck boulder boulevard bounty boutique bowel bowler boycott brace
        bracket brag brainstorm brasilia bravery brazil brazilian breach breakdown breakthrough bred breed brew
        brewery bribe bribery briefcase briefly brigade brink brisk bristol brittle broadband broker brokerage
        browse browser brussels brutal brute bucharest buck budapest buddhist buddy bulgaria bulletin bunker buoy
        burden bureaucracy bureaucrat bureaucratic burglary burma bust bustle buyer buyout bypass bystander byte cab
        cabinet cadet caffeine cairo calamity calculus calcutta caliber calibrate california callous cambodia
        cambridge cameroon camouflage canadian canberra canine cannon canon canyon capacity capitalist capsule
        caption captive capture caracas carbohydrate carbon cardboard cardiac cardiff cardinal caregiver caretaker
        caribbean caricature carnival carol carriage carrier cartel cascade casino cast casualty catalog catalogue
        catalyst catastrophe categorize category cater catholic causal cavity cd cease ceasefire cellar cello
        celsius cement cemetery censor censorship census centimeter centrist ceo ceramic certificate certification
        certify cessation chad chaos chaotic characteristic characterize charcoal charitable charter chauffeur
        checklist checkout checkpoint cherish chicago chile chill chilly cholesterol chord chore choreography
        chronic chronicle chronological chunk cia circuit circular circulate citation cite citizenship civic
        civilian clamp clarification clarify clarity clash classic classification classify clause cleanup clearance
        clergy clerical cliche clientele climax cling clinician clip cloak clockwise clone closure clout clumsy
        clung cluster clutch coalition coastal cocaine cockpit coffin cognitive coherent cohesion coil coinage
        collaborate collateral collector collide collision cologne colombia colonel colonist combat comeback comet
        commando commemorate commence commend commentary commissioner commodity commonplace commonwealth communal
        communism communist commuter comparison compartment compassionate compatible compel compensate competitive
        complement complementary compliance compliant complicate comply component composite composition compound
        comprehend comprehension compress comprise compulsory comrade conceal concede conceive conceptual concession
        concise conclude conclusion conclusive condemn condense conditioner condo condom conduct conductor cone
        confidential configuration confine confirm conflict conform confront congestion conglomerate congo
        congregation congressional congressman conjunction connotation conquest conscience conscientious consecutive
        consensus consent consequence conservation conservatism considerable consolation consolidate consortium
        conspicuous conspiracy constable constituency constitute constrain constraint consul consumption contagious
        contaminate contemplate contemporary contempt contend continental contingency contraception contractor
        contradict contradictory contrary contributor contributory controversial convene convention converge
        conversion convert convey convoy coordinate copenhagen copper copyright coral cord cordial coronary
        coronavirus corpse correlate correspond corrosion corrupt cosmetic cosmic cosmos counsel counsellor
        counselor counteract counterfeit counterpart countless coup coupon courier courtesy courthouse covenant
        coverage covert cozy crackdown cram cramp crate crater creator credential credibility creditor creed cremate
        crescent crest crib cripple crises crisis crisp criteria criterion critique croatia crossroads crossword
        crucial crude cruiser crumb crunch crusade crust crypt cryptic cuba cuban culinary culminate culprit cult
        cultivate cumulative cunning curator curb curfew curricula curriculum curse curtail custody customary cyber
        cyberspace cylinder cynical cyprus czech dakar dallas dam damascus danish dashboard database deadlock dealer
        dealership debit debris debtor debut deceased deceit deceive decentralize deception deceptive decimal
        decisive deck decree dedicate deduce deduct deduction deem default defect defer defiance defiant deficiency
        deficit deflation deform defy degradation delegate delete delhi delta delusion demise democratic demographic
        demolish demolition demon demonstrate denial denmark denominator denounce density dental departmental depict
        deplete deploy deport depot depreciation deprive deputy derail derivative descend descent descriptive
        desktop despair destabilize destructive detach detain detainee detector detention deter detergent
        deteriorate deterrent detroit devaluation devastate deviate devise devote dhaka diabetes diagnose diagnosis
        diagnostic diagonal diameter dictatorship differential diffuse dilemma diligence dilute dimension diminish
        diner dioxide diplomacy diplomatic directory disapproval disarm disastrous disbelief discard discharge
        disciple disciplinary disclose disclosure discomfort disconnect discontent discontinue discourse discredit
        discreet discrepancy discrete discriminate disguise dishonor disillusion disk dislocate dismal dismantle
        dismay disorder disparity dispatch dispense disperse displace disposable disposition disproportionate
        disprove dispute disqualify disregard disrupt dissatisfaction dissatisfied dissent dissertation dissident
        dissolve distinct distort distract distress distribute distributor distrust diverge diverse diversify
        diversion divert dividend divine division divisional dizzy dna doctrine dogma dolly domain dome dominance
        dominican donor doom dormant dormitory dosage doubtless doughnut downfall downgrade downhill download
        downpour downside downsize downtime downturn downward draftsman drainage dramatic drape drastic dreary
        driveway drone drunken dual dub dubious dublin duel duly duplicate duress dusty dutch dvd dwarf dwell dwelt
        dynamite dynasty earnest ease eastward eccentric eclipse economist ecosystem ecuador edible edinburgh
        editorial eerie ego egypt egyptian elaborate elapse elastic elector elementary elicit eligibility elite
        eloquent emancipation embargo embark embed embedded embezzle embody embryo emergence emigrate eminent
        emission emit emoji empathy emphasize emphatic empower enact enclose enclosure encompass encrypt
        encyclopedia endanger endeavor endless endorse endurance energetic enforce engrave enhance enlarge enlighten
        enlist enrich enroll entail enthusiasm entice entitle entity entrepreneur entrepreneurial entrust envious
        environmental environmentalist envisage envision envoy epic epidemic epilepsy equation equity equivalent era
        eradicate erect eritrea erode erosion erratic erroneous escort essence esteem estonia ethic ethiopia ethnic
        etiquette eu evacuate evade evaporate evasion everlasting everyday evict exacerbate exceed excerpt exclaim
        exclusion excursion exemplary exemplify exempt exert exile exotic expansion expatriate expel expenditure
        experimental expertise expiration expiry explanatory explicit exploit explosion explosive exponent
        exponential exposure expressly expulsion exquisite extension exterior external extinguish extract extradite
        extraordinarily extravagant extremist eyewitness fable facade facebook facet facilitate faction faculty fade
        fallacy fallout falsify famine fanatic fascinate fascism fascist fatigue faucet faulty favorable fbi
        feasibility feat feedback feminine feminism feminist fervent fetch feud feudal fiance fiber fidelity fielder
        fiery fiji filament filmmaker filter filth finalist fingerprint finland finnish firearm firefighter
        fireplace firewall fiscal fishery fixture flagship flair flank flap flashlight flatten flattering flaw
        flawless fleet flicker flip florence florida flourish fluctuate flush foam focal foe foil folder fondness
        footage foothold footnote footprint footstep footwear forcibly foremost forensic foresaw foresee foreseen
        foresight forestry forge forgery format formidable formula formulate forthcoming forthright fortify fortress
        forum fossil foster foul fracture fragile fragment fragrance framework franchise frankfurt fraudulent freak
        freelance frenzy fresco freshman freshmen freshwater fringe frontier frost frustrate fugitive fulfil
        fundamental fundraiser fungi fungus furious furnace furnish fury fuse fusion futile gabon gallant gambia
        gambler gameplay gangster garment gasoline gateway gauge gazette gdp gearbox geneva genocide genre
        geographic geographical geological geometric georgia getaway ghana ghetto gigantic glamorous glamour glare
        glasgow glider glimpse glitch glitter globe gloom gloomy glorious gloss glossary glossy glucose goddess
        goodbye goodwill google gorgeous gospel gourmet governor graffiti grandeur grant grasp grateful gratitude
        gravel graveyard gravity graze grease greece grid grievance grieve grim grind gross groundwork grudge
        grumble guatemala guerrilla guidance guideline guild guinea gunman gunmen guyana habitat habitual hack
        hacker hail hairy haiti halfway hallmark hallway hamburg hamper handbook handheld handmade handout handset
        handshake handwriting hanoi harassment hardcore hardship hardy harmless harmonic harmony harness hashtag
        hatch haul haunt havana haven havoc header headlight headphone headset healthcare heartbeat heartbreak
        hearty heater heavily hebrew hectic hedge heighten heir heiress helpless helsinki hemisphere herald herbal
        heroic heterogeneous hierarchical hierarchy highland highlight hike hiker hilarious himalaya hinder hindi
        hindrance hindu hinge historian historic historical hiv hoard hoax holder holistic holland hollywood
        holocaust homeland homemade homeowner homepage hometown homicide honduras honorable honorary hopeless horde
        hormone horrific horrify hotline housekeeper houston hover huddle humanitarian humiliate humility humorous
        hungarian hungary hurdle hurl husbandry hybrid hydrogen hyper hypertension hyphen hypnosis hypocrisy
        hypocrite hypotheses hypothesis hypothetical hysteria hysterical iceland icon idealist identification
        ideological idiom idol ignition illegitimate illicit illiterate illogical illuminate illusion imaginary
        imbalance immerse imminent immoral immortal immune impair impartial impede impending imperative imperfect
        imperial impersonal implement implicate implication implicit implied impose imposition imprint imprison
        imprisonment improper impulse inability inaccessible inaccurate inactive inadequate inappropriate inaugural
        inbox incapable incentive inception incest incidentally incline inclusion incompatible incompetence
        incomplete inconclusive inconsistency inconvenience incorporate incorrect increment incur indebted
        indefinite indent indian indict indifference indigenous indirect indispensable indonesia induce induction
        indulge industrialist inefficiency inequality inexpensive infamous infancy infantry infectious infer
        inferior infertility infinite infinity inflame inflammation inflammatory inflate inflict influential
        influenza influx infrared infrastructure infrequent infringe ingenious ingenuity ingredient inhale inherent
        inherit inhibit inhuman injustice inland inmate inn innate innovate inquest inquire insane inscription
        insecure insight insignificant insolvency insomnia instability instant instantaneous instigate instructor
        insufficient insulate insulin insurgency intact intake integral intellect intellectual intensify intent
        interact intercept interchange intercourse interface interfere interim interior intermediary intermediate
        intermittent intern internship interpret interrogate intersect intervene intervention intimacy intimate
        intimidate intolerable intrigue intrinsic introductory intrude intrusion intuition invalid invaluable
        invariably inventory inverse invert invoice invoke involuntary inward iphone iran iranian iraq iraqi irish
        irrational irregular irrelevant irresistible irresponsible irrigation irritable islam islamabad israel
        israeli issuer istanbul italic itch itinerary ivory jackpot jakarta jamaica jargon jazz jeopardize jersey
        jerusalem jew jihad jobless jockey jog johannesburg jordan jubilee judgement judgment judicial judiciary
        jumble junction junior junk jurisdiction juror justifiable justification juvenile kabul karachi kazakhstan
        kenya keynote keyword kiev killer kilogram kilometer kin kinetic kiosk knack knob knockout korea korean
        kosovo kuwait kyiv labor labour lag lagos lament landfill landlady landmine landslide laos lapse lash latent
        lateral latest latitude latter latvia laundering laureate lava lavish lawmaker lawsuit layoff layout leaflet
        league leak leakage leap leapt learner lebanon leeds leftist leftover legacy legendary legible legion
        legislature legitimacy legitimate lender lengthy leniency lenient lesotho lethal leverage levy liability
        liable liaison libel liberia libya liechtenstein lifeguard lifelong lifespan lighthouse lightweight
        likelihood likewise lima limitless limousine linear linen linger linguist linkage liquor lisbon literacy
        literal lithuania litigation livelihood liverpool livestock lobbyist locker lodge lofty login logistic logo
        logout longevity longitude loophole loot lounge lowland lowly loyal loyalty lucrative lunar lure lush lust
        luxembourg lyon lyric macedonia machete madagascar madrid magistrate magnificent magnify magnitude maid
        mailbox mainframe mainstream majesty makeover makeshift makeup malaria malawi malaysia malfunction mali
        malice malicious malpractice malta malware mammal managerial manchester mandate mandatory maneuver mango
        manifest manifesto manila manipulate mankind mansion manslaughter manure manuscript marital maritime marker
        marketplace markup marrow marseille martial martyr marvel masculine massacre massage masterpiece mastery
        maternal mathematician mauritius maverick maximize mayhem mayonnaise meaningful meaningless meantime measles
        median mediate medieval meditate mediterranean melancholy melbourne mellow melodrama membrane memo memoir
        memoranda memorandum menace menopause mentor merchandise merge merger merit mesh messenger metabolism
        metaphor meteor meter methane methodology meticulous metric metro metropolis metropolitan mexican mexico
        miami microbe microsoft midst midwife midwives migraine migrant milan mileage milestone militant militia
        millennia millennial millennium millimeter millimetre millionaire mimic mindset minefield mingle miniature
        minimal minimalist ministerial minsk miraculous misbehave miscarriage miscellaneous mischief misconception
        misconduct misfit misguided mishap mislead misled misplace missile missionary misspell misspelt mistaken
        mistress mistrust misuse mitigate mixer moan mob mock mockery modesty modification modular module mogul
        moldova molecular molecule momentarily momentary momentum monaco monarch monarchy monastery monetary
        monetize moneylender mongolia monitor mono monologue monopoly monotonous monsoon montenegro montreal morocco
        mortal moscow motherboard motherhood motif motto mourn movable mover mozambique mucus muddle muffin
        multimedia multinational multiplication multitude mumbai mumble mundane munich municipal mural murky murmur
        muscular mutant mutation mute mutiny mutter myanmar myriad mystic mystify mythology nairobi naive namesake
        namibia nanny naples narrate nationalist nationwide nato nausea naval navigate necessity negligence
        neighborhood neon nepal netherlands neural neurological newborn newcomer newly newsletter newsroom nhs
        nibble nicaragua niche nickel nickname nicotine niger nigeria nightclub nighttime nile nitrogen noisily
        nominal nominee nonprofit nonstop norm norway norwegian nostalgia nostalgic notable notary notation
        noteworthy notification notify notion notorious nourish novelist novelty novice nude nudge nudity null numb
        numeral nurture nutrient nutritious oases oasis obedience obedient obese obituary obligatory obscene obscure
        obsess obsolete obstruct occasional occupancy occurrence octopus odor offline offset offshore offspring oily
        ointment olive olympic oman omission ongoing onset onshore onslaught onward opaque opioid opportunist
        oppress opt optic optimal optimum oracle ordeal ordinance ordinarily ore organic organisation organism
        orient ornament orphanage orthodox oscar oslo ottawa oust outage outbreak outburst outcast outcry outdated
        outer outgoing outing outlaw outlet outlook outnumber outrage outreach outright outset outskirts outsource
        outspoken outstanding outward outweigh ovary overboard overcoat overcrowded overdid overdo overdone overdose
        overdraft overdue overflow overhaul overhead overhear overheard overjoyed overlap overlay overload
        overridden override overrode overrule oversaw oversee overseen oversight overt overthrew overthrow
        overthrown overtime overturn overview overwhelm overwork ownership oxford oxide ozone pacemaker pacific
        pacify pact paddle padlock pagan pageant pakistan pakistani palestine pamphlet panama pandemic panelist
        panorama panther paperback paperwork par parachute paradigm paradise paradox paraguay paralysis paramedic
        parameter paramilitary paramount paranoia paranoid paraphrase parasite parentheses parenthesis parenthood
        parish parity parliamentary parody parole partial participant particle partisan partnership paste pastime
        pastor pastry patent paternal pathetic pathological pathway patriot patrol patron patronage pave payable
        payback payer payload payoff payout payroll pc peacekeeping peanut pedagogy pedal peer peerless penalize
        penalty pending pendulum penetrate peninsula penniless pentagon perceptible perception perch percussion
        perennial peril perimeter peripheral perish perk perpetrator perpetual persecute perseverance persian
        persona persuasion persuasive pertain pertinent peru pervasive pessimism pessimist pest pesticide petroleum
        petty pharmaceutical pharmacist phenomenal philadelphia philanthropy philippines phishing phobia phoenix
        phonetic photography physicist physiology pickup picturesque pier piety pilgrim pilgrimage pinnacle pinpoint
        pipeline piracy piston pitcher pitfall pivot pixel placebo placement plaintiff planner plantation plaque
        plateau plateaux platinum plausible playoff playwright plea plead pledge plight plumbing plummet plunder
        plural pm pneumonia poach podcast podium poetic pointless poise poker poland polar policymaker poll polymer
        polytechnic ponder populist popup porcelain porridge portable portal porter portfolio portugal portuguese
        pose posh postage postal postcard postcode posterior posthumous postpone posture potent potter pragmatic
        prague preach preacher precaution precede precinct precipitate preclude precondition precursor predator
        predatory predecessor predicament predominant preface prefix prehistoric preliminary prelude premature
        premier premise premium preoccupation preoccupied preparatory prerogative prescribe prescription preset
        presidential prestige prestigious presumably presumption pretense pretext pretoria prevail prevalence
        preview prey priceless primarily primate primer prioritize prism pristine proactive probation probe
        processor proclaim proclamation procure prodigy proficiency profound profusion prognosis projector prolific
        prologue prolong promenade promo prone propaganda propagate propel prophecy prophet proponent proposition
        proprietary proprietor prose prosecute prosecutor prospect prostitute protagonist protector protocol
        prototype provenance proverb provision provisional provocation provoke prowess proximity proxy prudent
        psyche psychiatric psychiatrist psychiatry psychic puberty publication publicist pudding puff pulp pulse
        punctual punctuation puncture pundit pungent punitive punk purge purify purity purport pursuit pyramid qatar
        quake qualitative quantify quantitative quarantine quarry quarterback quartet quash quench quest quota
        quotation rabat rabbi racer racism racist rack radiant radical radii radioactive radius raft rally rampage
        rampant ransom rap rape rapper rapport rash rationale rattle ravage raven readership readily readjust
        realism realist realm reap reappear rearrange reassurance rebate rebound rebuild rebuilt recap receptionist
        recipient reciprocal reckless reckon reclaim recognition recollection reconcile reconciliation reconsider
        reconstruct recourse recreate rectangular rectify recur recurrence recurrent redeem redemption redesign
        redevelopment redirect redundancy reelect referendum referral refine refinery reflex refrain refuge
        refurbish refute regain regardless regenerate regime regiment registrar registration registry regression
        regrettable regulatory rehab rehabilitate reimburse reinforce reinstate reiterate rejoice relapse relay
        relegate relentless reliance relic relieve relinquish relish relocate remainder reminiscent remnant remorse
        renaissance render renegade renounce renovate renowned rental reopen reorganize repaid repay repeal repel
        repercussion repertoire replay replenish replica repress reprieve reprimand reprint reproduction repulsive
        requisite reschedule rescind resent reservoir reset reshape residential residual resilience resin resolute
        resolution resonance respiratory respite restart restless restrain restraint restructure resume resumption
        resurgence resurrect retain retaliate retention rethink rethought reticent retina retiree retort retract
        retribution retrieval retro retrospect reunion reunite reuse revamp revelation revenue revere revert revisit
        revival revoke revolt revolutionary revolve rhetoric rhino riga rigging righteous rigid rigor riot ripple
        risky rite rivalry riverside riyadh roadmap roadside roam roar robust rocky rod rogue roller roman romance
        romania romanian romanticism rome rookie roommate roster rotor roundabout router rubble ruby rudder rumor
        runaway runner runway rupture rust rusty ruthless rwanda sabotage saddle safeguard saga sage sahara salon
        salute salvage salvation sanction sanctuary sandstone sane sanitary sanitation sanity sarcasm sarcastic
        satire satisfactory saturate sauna savage saver saviour savvy scan scanner scant scapegoat scarce scarcity
        scary scenario scenic scent sceptic schizophrenia scope scoreboard scorer scorn scottish scramble scrap
        screenplay screenshot script scripture scroll scrutinize scrutiny sculptor seafood seam seamless seattle
        secession seclude secrecy sect sectarian sector secular sedan sediment seduce seductive seeker segment
        segregate seismic seize seizure seldom selector selfie seller semester semiconductor semifinal senegal
        sensor sensory sensual sentiment seoul separatist sequel sequential serbia serene sergeant serial sermon
        serpent serum server setback settlement settler sewage sewer sexism sexist sexual shabby shaft shambles
        shanghai shareholder sharply shatter shepherd sheriff shin shipment shipyard shire shooter shoplifting
        shopper shortcoming shortcut shorten shortlist shove shovel showcase showdown showroom shred shrewd shrimp
        shuffle shutdown shutter sibling sideline siege sieve signatory signify silhouette silicon simplicity
        simplify simplistic simulate simultaneous singapore sinister sinner siren sitcom sizable sizeable skeptic
        skier skipper skirmish slang slash slaughter slavery sleek slender slick slot slovakia slovenia sluggish
        slump slur smartphone smear smog smoker smuggle smuggler snap snapshot snatch sneak snippet snuck soar sober
        socialist sociological sodium sofia softball soften solace solicit solicitor solidarity solitary solitude
        solo soluble solvent somalia somber sovereign sovereignty spa spacious spam span sparkle sparse spatial
        spawn speaker specification specify specimen spectacle spectra spectrum speculate speedy sperm sphere
        spherical spike spillover spinal spiritual spokesman spokesmen spokespeople spokesperson spokeswoman
        spontaneous spoof sporadic sportsman spotlight spouse sprawl spreadsheet spree sprint spur spurious squash
        squeak stab stability stack staffing stagger stagnant stagnation stake stakeholder stale stalemate stalk
        stamina stance standby standpoint standstill stark starter startle startup starvation stash static
        stationary stationery statistician stature statute statutory staunch steadfast steadily stealth stellar
        stereo stereotype sterile steroid stew steward stewardess stigma stimulate stimuli stimulus stint stipulate
        stockbroker stockholder stockholm stockpile storyline storytelling straightforward strain strait strand
        strap strategic strategist streak streamline stricken stride strife striker stringent strode stroller
        stronghold studded stunning stunt sturdy stylish suave subcommittee subconscious subdivision subdue submerge
        submission submit subordinate subscribe subscription subsequent subside subsidiary subsidize subsidy
        subsistence substantial substantive subtle subtlety subtotal subversive successor succinct succumb sudan
        suffice sufficient suffix suffocate suffrage suitor sulfur sultan summarize summertime summon superficial
        superintendent supernatural superpower supersede supervisory supplement supplementary supplier suppress
        supremacy supreme surcharge surf surfer surge surgical surpass surplus surreal surrogate surveillance
        surveyor survivor susceptible suspend suspense suspension swamp swap swarm sway sweden swedish swindle swine
        swirl swiss switzerland sydney syllabi syllable syllabus symmetrical symmetry sympathetic sympathize
        symphony sync synchronize syndicate syndrome synonym synthesis synthetic syria syringe syrup systematic
        taboo tact tactic tag taiwan takeaway takeover tallinn tally tangible tangle tanker tanzania tar tariff
        taxable taxation taxpayer teamwork teaser tectonic tedious tehran telecom telecommunications teller
        temperament template tempo temporal temporarily tenancy tenet tenor tentative tenure terminology terminus
        terrain terrestrial terrific testament testify testimonial testimony texas texture thai thailand thames
        theatrical thematic theologian theological theorem theoretical theorist therapeutic therapist thereby
        thermal thermometer thermostat theses thesis thicken thigh thinker thorn thoughtless threshold thrift
        throttle thrust thug thunderstorm thyroid tick tidal tighten tile tilt timeless timeline timer timid tint
        tiresome titanic togo tokyo toll tonic topple torment toronto torrent torso toss totalitarian touchscreen
        tourism towing townspeople toxin tracker tract traction trademark trader trafficking trailer trainee trait
        traitor trajectory tranquil transact transcend transcribe transcript transcription transgender transient
        transit transmission transmit transmitter transplant transverse trauma traumatic treacherous treason
        treasury treble trek trench tribal tribunal tributary tribute tricky trigger trillion trilogy trim trinidad
        trio triple tripod tripoli triumphant trivia trivial troll trooper troubleshoot trough troupe truce truly
        trustee trustworthy tsunami tuberculosis tuition tumor tumour tunisia turbine turbulence turkey turkish
        turkmenistan turmoil turnaround turnout turnover tutorial tweak tweet twelfth twilight twinkle twitter
        typewriter typhoon typist typo tyranny tyrant uganda uk ukraine ukrainian ulcer ultimatum ultraviolet un
        unacceptable unaffected unanimous unarmed unauthorized unavailable unavoidable unaware unbearable
        unbelievable unbiased uncertain uncertainty unchanged unclear uncommon unconscious unconstitutional
        unconventional uncover undeniable underestimate undergraduate underground underline undermine underpin
        underrated understatement underwater underway underworld underwrite undesirable undid undisclosed undisputed
        undo undone undoubtedly undue uneasy unequal unethical uneven unexpected unfold unforeseen unforgettable
        unfortunate unhappy unhealthy unicorn unification unify unilateral unimportant unintended uninterested
        unionist unjust unlawful unleash unlimited unlock unmarried unnatural unnecessarily unnecessary unofficial
        unpaid unprecedented unpredictable unprepared unprotected unqualified unrealistic unreasonable unrelated
        unreliable unresolved unrest unsafe unsatisfactory unsettled unsolved unspecified unspoken unstable
        unsuccessful unsuitable unsure unsustainable unthinkable untold untouched unused unveil unwanted unwilling
        unwise upbringing upcoming update upgrade upheld uphill uphold upload upright uprising uproar upstream
        uptake upward uranium urgency urine uruguay usa usability usage username usher utensil uterus utility utmost
        utopia utter uzbekistan vacancy vaccinate valet valuation vampire vancouver vandal vanguard vantage
        variability variance variant variation vault vector vegan vehement velocity velvet vendor venezuela
        vengeance venice vent ventilate venture veranda verbal verdict verge verification verify versatile versus
        veterinarian veterinary veto viability viable vibe vibrant vibrate vicar vice vicinity vicious videotape
        vienna vietnam vietnamese vigil vigorous vile vilnius vindicate vine vineyard vintage violate vip viral
        virgin virtual viscous visionary visually vocal vocation vogue voicemail void volatile volt voltage voter
        voucher vow vowel vulgar vulnerability wagon waive waiver walker wallpaper ward warfare warrant warranty
        warsaw warship wartime wary washington watchdog waterfront watershed watt wavelength waver waxy weaken
        weaponry wearable weary webcam webinar weblog webmaster webpage wee weightlifting weld welder wellington
        welsh westward wharf whereabouts whim whiskey whistleblower whiteboard wholesale wholesome wholly widen
        widget wield wifi wilderness wildfire willingness willpower windfall windmill windscreen windshield winery
        winner wireless wither withheld withhold withstand withstood workaround workbook workload workout workplace
        workstation worldview worsen wrench wrestler wretched wrongdoing xenophobia yearn yeast yemen yoga yoke yolk
        youngster youtube zagreb zambia zeal zealous zenith zimbabwe zinc zodiac zombie zoom zurich
        """#
}
