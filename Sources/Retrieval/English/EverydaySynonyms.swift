extension English {
    /// Everyday words and phrases that can replace each other in a question to any help page, one group a line.
    ///
    /// Members have one to three words. Keep groups tight, leave out words of many meanings, and let no word stand in
    /// more than two groups.
    static let everydaySynonyms: StaticString = #"""
        abroad | overseas | foreign country
        accept | agree to
        accident | mishap
        additional | extra
        adult | grown up
        advantage | upside
        advertisement | advert | ad
        advice | guidance
        afraid | scared | frightened
        age limit | minimum age
        air conditioning | aircon
        alcohol | liquor | booze
        allow | permit
        almost | nearly
        also | as well
        angry | furious | annoyed
        anybody | anyone
        apologise | apologize | say sorry
        apply for | put in for
        appointment | booking | reservation
        approve | sign off
        approximately | roughly | more or less
        argue | fight | quarrel | dispute | disagree | clash | conflict
        arrive | turn up | show up
        attach | append
        avoid | prevent
        baby | infant | newborn
        backup | back up | safety copy
        bank card | debit card | payment card
        bank statement | account statement
        because of | due to
        bicycle | bike
        big | large | huge
        bill | invoice
        bin | dustbin | trash can | garbage can
        boring | dull | tedious
        borrow | take a loan
        boss | manager | supervisor | line manager
        broken | damaged | faulty | defective
        bug | glitch
        bullying | harassment
        business trip | work trip
        buy | purchase
        by hand | manually
        by post | by mail
        calculate | compute | work out
        cancel | call off
        candidate | applicant
        car | automobile | vehicle
        cart | basket | shopping cart | shopping basket
        cash machine | atm | cashpoint
        chance | opportunity
        change | alter | modify | amend
        change of address | move house
        cheap | inexpensive | low cost | affordable
        child | kid | children
        child care | childcare | nursery
        choose | select | pick
        city | town
        clear | obvious | plain
        client | customer
        close | shut
        clothes | apparel
        colleague | coworker | co worker | teammate
        combine | merge
        command line | shell | command prompt
        company | firm | enterprise | corporation
        competitor | rival
        complaint | grievance
        complicated | complex
        compromise | middle ground | meet halfway
        computer | pc
        configure | set up
        connect | link | hook up
        contact | get in touch | reach out
        continue | carry on | keep going | proceed
        contract | agreement
        cooperate | work together | collaborate
        copy | duplicate
        cost | price | fee
        court | tribunal
        crime | offence | offense
        cv | resume | curriculum vitae
        daily | every day
        dangerous | unsafe | hazardous
        dark mode | night mode
        date of birth | birth date | birthday
        day off | free day
        deadline | due date | cut off date
        declined | rejected | refused | turned down
        decrease | reduce | lower | cut down | go down
        delete | remove | erase | get rid of
        deliver | ship | dispatch
        delivery | shipping | shipment
        demand | insist | call for
        department | division
        deposit | pay in
        destroy | ruin
        device | gadget
        die | pass away
        difficult | tricky
        dinner | supper | evening meal
        direct debit | automatic payment
        dirty | filthy | soiled
        disable | deactivate | turn off | switch off
        disconnect | unlink
        discount | price reduction | money off
        doctor | physician | gp
        documentation | docs
        double check | check again
        drawback | disadvantage | downside
        driving licence | driving license | drivers license
        duration | how long | length of time
        each other | one another
        easy | simple | straightforward
        elderly | old people
        elevator | lift
        eligible | entitled | qualify
        email | e mail | electronic mail
        emergency contact | contact in emergency
        employee | worker | staff member
        enable | activate | turn on | switch on
        enough | sufficient
        ensure | make sure
        entrance | way in
        error | mistake
        everybody | everyone
        exactly | precisely
        example | sample
        exchange | swap
        exit | way out
        expensive | costly | pricey
        expert | specialist
        expire | lapse
        explain | clarify
        face to face | in person
        fail | flop | fall flat | failure
        fake | counterfeit | forged
        father | dad
        feature | functionality
        fill in | fill out
        fill up | refill
        film | movie
        finally | eventually | in the end | ultimately
        find | locate
        finish | conclude | wrap up
        first name | given name | forename
        fix | repair | mend
        flat | apartment
        folder | directory
        forbidden | prohibited | banned | not allowed
        form | questionnaire
        fraud | scam | swindle
        free of charge | no charge | for nothing | at no cost
        fridge | refrigerator
        friend | buddy
        from scratch | from the beginning
        fuel | petrol | gasoline
        furniture | furnishings
        gift | present
        gift card | gift voucher
        goal | aim | objective | target
        grow | expand
        guarantee | warranty
        guest | visitor
        guide | handbook | manual
        happen | occur | take place
        happy | glad
        head office | headquarters | hq
        help | assist | support | aid | lend a hand
        helpdesk | help desk | customer service | customer support
        hide | conceal
        hire | recruit | take on
        holiday | vacation | annual leave | time off
        hospital | clinic
        hotel | accommodation | lodging
        hourly | every hour | per hour
        id | identification
        id card | identity card
        idea | concept
        ill | sick | unwell | off sick
        illegal | unlawful | against the law
        immediately | right away | at once | straight away | instantly
        important | crucial | vital
        improve | enhance | make better
        in advance | beforehand
        increase | go up
        inform | notify | let know
        install | set up
        instalment | installment
        instead of | rather than
        interested | curious | keen
        internet | web
        investigate | look into
        job | position | post | occupation
        join | take part | participate | get involved | be involved
        joint account | shared account
        journey | trip
        keyboard | keypad
        landlord | property owner
        laptop | notebook computer
        last name | surname | family name
        late | delayed | overdue | behind schedule
        launch | roll out | go live
        lawyer | attorney | solicitor
        lay off | make redundant
        learn | study
        legal | lawful
        legislation | law
        limit | cap | maximum
        listen | hear | heard
        locked out | cannot access | cant access
        lose | misplace
        lost property | lost and found
        loud | noisy
        luggage | baggage | suitcase
        main | central | primary
        mandatory | compulsory | obligatory
        manufacturer | maker
        many | lots of | plenty of
        maternity leave | parental leave | paternity leave
        maybe | perhaps
        medicine | medication
        meet | get together | meeting | gathering
        message | text message | sms
        method | approach | technique
        modern | up to date
        money | cash | funds
        monthly | every month
        mortgage | home loan
        mother | mum | mom
        motorcycle | motorbike
        name change | change of name
        near | nearby | close to
        necessary | essential
        newcomer | beginner | novice
        newsletter | mailing list
        nobody | no one
        normal | usual | ordinary
        notification | alert
        often | frequently | regularly
        on holiday | on vacation
        on site | in the office
        opening hours | business hours | opening times
        optional | voluntary
        organise | organize | arrange
        out of office | away from work
        out of order | not in service
        out of stock | sold out
        outdated | out of date | obsolete
        outside | outdoors
        overdrawn | overdraft | in the red
        overtime | extra hours
        owe | be in debt
        paid leave | paid time off
        parcel | package | packet
        parking | car park | parking lot
        password | passcode | passphrase
        pause | put on hold
        pay | paid | payment
        pay back | repay
        pay rise | raise | salary increase
        payslip | pay stub | payroll slip
        pension | retirement plan
        people | folks
        percentage | percent | per cent
        perk | fringe benefit
        permission | consent | authorization | authorisation
        phone | telephone | mobile | cell phone | smartphone | cellphone
        phone number | telephone number | mobile number
        picture | image | photo | photograph
        pin | pin code | pin number
        plane | aeroplane | airplane | aircraft
        police | law enforcement
        postage | delivery cost | shipping cost
        postcode | zip code | zip | postal code
        postpone | delay | put off | defer
        pregnant | expecting a baby
        priority | prioritise | prioritize | come first | put first | precedence
        privacy | data protection
        private | confidential
        probation | trial period
        problem | issue | trouble
        procedure | process
        proof | prove | verification
        protect | safeguard
        public holiday | bank holiday
        publish | release
        pupil | student | learner
        purpose | intention
        quarterly | every quarter | every three months
        question | query
        queue | waiting line
        quick | fast | rapid | speedy
        quit | resign | hand in notice | give notice
        rare | uncommon
        receipt | proof of purchase
        recently | of late
        recommend | suggest | advise
        refund | money back | reimburse
        refuse | reject | decline | turn down | say no
        remember | recall
        rent | lease
        replace | substitute
        reply | respond | answer
        repository | repo
        request | ask for
        requirement | prerequisite | precondition
        responsible | accountable | in charge
        restart | reboot
        restore | recover | bring back
        result | outcome
        return | send back | give back
        revenue | turnover
        rich | wealthy
        risk | danger | hazard | threat
        road | street
        rubbish | garbage | trash | waste
        rule | regulation
        run out of | use up
        sacked | dismissed | let go | get fired | laid off
        salary | wage | earnings
        scan | digitise | digitize
        schedule | timetable
        screenshot | screen capture
        search | look for | seek
        seldom | hardly ever
        seller | merchant | retailer
        settings | preferences
        several | various
        shareholder | stockholder
        shop | store
        show | display
        sick leave | sick day
        sign | signal | symptom | clue
        sign in | log in | log on | login
        sign out | log out | log off | logout
        sign up | register | enroll | create an account
        similar | alike
        skilled | competent | proficient
        slow | sluggish
        slow down | get slower
        small | little | tiny
        sofa | couch | settee
        solution | remedy
        solve | resolve | sort out
        somebody | someone
        sometimes | occasionally | now and then
        spam | junk mail
        speed up | make faster
        spelling mistake | typo
        split | divide
        spouse | husband | wife
        staff | personnel | workforce
        stage | phase
        stairs | staircase
        standing order | recurring payment
        start | begin | commence | kick off
        start up | startup | young company | venture | scale up
        stay | stick around | remain
        stolen | theft | nicked | pinched
        stop | halt | cease
        stopped working | not working | does not work | doesnt work | wont work
        strange | odd | weird | unusual
        subscribe | opt in
        subscription | membership
        success | succeed | thrive | flourish | prosper
        suddenly | abruptly | out of the blue
        sue | take to court
        summary | overview | outline
        supermarket | grocery store
        supplier | vendor
        supply | provide
        survey | poll
        suspicious | dodgy | fishy
        sweater | jumper | pullover
        take home pay | net pay | net salary
        talk | speak | spoke | chat
        task | chore
        tax | taxation | levy
        taxi | cab
        teach | instruct
        teacher | instructor | tutor
        teenager | adolescent | teen
        television | tv | telly
        tenant | renter
        terms and conditions | terms of service
        test | try out
        thief | burglar | robber
        throw away | discard | dispose of
        tired | exhausted | burned out | burnt out | worn out
        toilet | restroom | bathroom | lavatory
        too little | insufficient | not enough
        tool | utility
        top up | add money | load money
        total | altogether
        track | trace | keep track of
        transfer | send money | wire money
        travel | go abroad
        trousers | pants
        truck | lorry
        try | attempt
        tutorial | walkthrough | step by step
        twice a year | every six months
        two factor | two step | multi factor
        unclear | vague | fuzzy | confusing | murky
        underage | under age
        understand | comprehend | grasp
        undo | revert | roll back
        unhappy | dissatisfied | not satisfied
        university | college
        unpaid leave | leave without pay
        unsubscribe | opt out
        until | till
        useful | helpful | handy
        username | user name | login name
        vacancy | job opening | open position
        verify | confirm
        visa | entry permit
        voucher | coupon | promo code | discount code
        weekly | every week
        wifi | wireless | wi fi
        win | won | victory
        withdraw | take out | cash out
        work from home | remote work | home office | telework | telecommute
        workaround | way around
        worldwide | global | around the world
        worried | anxious | concerned
        worth | value | merit
        write | wrote | written | put down | note down | jot down
        wrong | incorrect | mistaken | inaccurate
        yearly | annual | every year
        """#
}
