extension English {
    /// Forms of a word that stemming does not join, one family a line, the base first: irregular inflections, and
    /// derivations that mean the same in a question.
    ///
    /// A word belongs to one family. Leave out forms that are also another word (`found`, `left`, `saw`).
    static let irregularForms: StaticString = #"""
        abolish abolition
        absent absence
        absorb absorption
        abstain abstention
        accurate accuracy
        acquire acquisition acquisitions
        add addition additions
        addendum addenda
        admit admission admissions admittance
        adsorb adsorption
        advise advice advisor advisors
        agree agreement agreements
        allergy allergic
        ally alliance alliances
        alumnus alumni
        amplify amplification
        analyze analyse analysis analyses analytics analyst analysts analytic analytical
        angry anger
        anxious anxiety
        apology apologise
        appendix appendices
        apply application applications applicant applicants
        argue argument arguments
        arise arose arisen
        assume assumption assumptions
        automatic automate automated automation
        awake awoke awoken
        babysit babysat
        bacterium bacteria
        bake baker bakers bakery bakeries
        bankrupt bankruptcy
        be is am are was were been
        bear borne
        beat beaten
        become became
        befall befell befallen
        beg beggar beggars
        beget begot begotten
        begin began begun
        behave behavior behaviors behaviour behaviours
        behold beheld
        believe belief beliefs
        bend bent
        benefit beneficial
        bite bit bitten
        bleed bled
        blow blew blown
        bookshelf bookshelves
        bored boredom
        break broke broken breakage breakages
        breed bred
        bribe bribery
        bright brighten
        bring brought
        broad breadth breadths broaden
        build built
        bureau bureaux
        bureaucracy bureaucratic
        burgle burglar burglars burglary burglaries
        burn burnt
        bury burial burials
        bus buses busses
        businessman businessmen
        businesswoman businesswomen
        buy bought
        cactus cacti
        calf calves
        catch caught
        category categorize categorise categorization categorisation
        certain certainty
        certify certification certifications certificate certificates
        chairman chairmen
        chairperson chairpeople
        chaos chaotic
        child children childhood
        choose chose chosen choice choices
        cite citation citations
        citizen citizenship
        clarify clarification clarifications
        classify classification classifications
        cling clung
        close closure closures
        collide collision collisions
        come came
        compare comparison comparisons
        compete competition competitor competitors competitive
        complain complaint complaints
        comply compliance compliant
        compose composition
        comprehend comprehension
        concede concession concessions
        conclude conclusion conclusions conclusive
        constrain constraint constraints
        consume consumption
        contravene contravention
        convert conversion conversions
        corpus corpora
        corrode corrosion
        courage encourage
        craftsman craftsmen
        creep crept
        crisis crises
        criterion criteria
        cruel cruelty
        curious curiosity
        curriculum curricula
        danger endanger
        dark darken
        deal dealt
        deceive deception deceptive deceit
        decide decision decisions decisive
        deduce deduction deductions
        deep depth depths deepen
        defend defense defence
        define definition definitions
        defy defiance
        deliver delivery deliveries
        democracy democratic
        denounce denunciation
        dense density
        deny denial denials
        depart departure departures
        describe description descriptions descriptive
        destroy destruction destructive
        detain detention
        diagnose diagnosis diagnostic diagnostics
        die dead death deaths
        difficult difficulty difficulties
        dig dug
        diplomacy diplomatic
        disclose disclosure disclosures
        discover discovery discoveries
        dissolve dissolution
        distant distance
        diversify diversification
        divert diversion diversions
        divide division divisions
        do does did done
        donate donor donors
        dormouse dormice
        dose dosage dosages
        draw drew drawn
        dream dreamt
        drink drank drunk
        drive drove driven
        dry drier dryness
        dwell dwelt
        eat ate eaten
        economy economic economical
        elf elves
        ellipsis ellipses
        emerge emergence
        emit emission emissions
        emphasis emphases emphasize emphasise
        enclose enclosure enclosures
        energy energetic
        enquire enquiry enquiries
        erase erasure
        erode erosion
        err error errors
        erratum errata
        evade evasion evasive
        evolve evolution
        exclaim exclamation exclamations
        exclude exclusion exclusions
        expand expansion expansions
        expend expenditure
        explain explanation explanations explanatory
        explode explosion explosions explosive
        expose exposure exposures
        extend extension extensions
        fail failure failures
        fall fell fallen
        falsify falsification
        feed fed
        feel felt
        fight fought
        finance financial
        fireman firemen
        fisherman fishermen
        flat flatten
        flee fled
        fling flung
        fluent fluency
        fly flew flown flight flights
        foot feet
        forbid forbade forbidden
        foresee foresaw foreseen
        foretell foretold
        forget forgot forgotten
        forgive forgave forgiven
        fortify fortification
        fraud fraudulent fraudster fraudsters
        freeze froze frozen
        frequent frequency
        freshman freshmen
        fright frighten
        fungus fungi
        fury furious
        gas gases gasses
        gateau gateaux
        gene genetic
        generous generosity
        gentleman gentlemen
        geography geographic geographical
        get got gotten
        ghostwrite ghostwrote ghostwritten
        give gave given
        go goes went gone
        goose geese
        grammar grammatical
        grandchild grandchildren
        gratify gratification
        grieve grief
        grow grew grown growth
        guide guidance
        half halves halve halved halving
        hang hung
        have has had
        hear heard
        hew hewn
        hide hid hidden
        high height heights
        hinder hindrance
        history historic historical historian historians
        hold held
        honest honesty
        hoof hooves
        hot heat
        housewife housewives
        hungry hunger
        hypothesis hypotheses
        identify identification
        imply implication implications
        impose imposition
        include inclusion inclusions
        index indices
        injury injure injured
        inquire inquiry inquiries
        inscribe inscription inscriptions
        intend intent intention intentions
        intensify intensification
        intervene intervention interventions
        interweave interwove interwoven
        introduce introduction introductions
        intrude intrusion intrusions
        invade invasion invasions
        invert inversion inversions
        invest investor investors
        jealous jealousy
        judge judgment judgement
        justify justification justifications
        keep kept
        kneel knelt
        knife knives
        know knew known
        large enlarge
        layman laymen
        lead led
        leak leakage
        lean leant
        leap leapt
        learn learnt
        legal legalise
        lend lent
        liable liability liabilities
        light lit
        loaf loaves
        lonely loneliness
        long length lengths lengthen
        loose loosen
        lose lost loss losses
        louse lice
        loyal loyalty
        mad madden
        magnify magnification
        maintain maintenance
        make made
        man men
        marry marriage marriages
        mathematics math maths mathematician mathematicians
        matrix matrices
        mean meant
        meet met
        member membership memberships
        memorandum memoranda
        method methodology
        midwife midwives
        mile mileage
        millennium millennia
        mishear misheard
        mislay mislaid
        mislead misled
        misspell misspelt
        mistake mistook mistaken
        misunderstand misunderstood
        mix mixture mixtures
        modify modification modifications
        moist moisture moisten
        mouse mice
        move movement movements
        mow mown
        multiply multiplication
        music musician musicians
        neighbor neighbour neighbours
        neurosis neuroses
        noisy noise noises
        notify notification notifications
        nucleus nuclei
        oasis oases
        obey obedience obedient
        occupy occupancy
        occur occurrence occurrences
        offend offense offence
        omit omission omissions
        oppose opposition
        optimal optimum
        outdo outdid outdone
        outgrow outgrew outgrown
        outrun outran
        outsell outsold
        overcome overcame
        overdo overdid overdone
        overdraw overdrew overdrawn overdraft overdrafts
        overeat overate
        overhear overheard
        overpay overpaid
        override overrode overridden
        oversee oversaw overseen
        oversell oversold
        oversleep overslept
        overspend overspent
        overtake overtook overtaken
        overthrow overthrew overthrown
        overwrite overwrote overwritten
        owner ownership
        ox oxen
        paralyze paralyse paralysis
        parenthesis parentheses
        partake partook partaken
        partner partnership partnerships
        passerby passersby
        pay paid payment payments payer payers payee payees
        penalty penalize penalise
        penknife penknives
        penny pence
        perceive perception perceptions
        percent percentage percentages
        permit permission permissions
        person people
        persuade persuasion persuasive
        phenomenon phenomena
        photograph photography
        plateau plateaux
        plead pled
        policeman policemen
        policewoman policewomen
        poor poverty
        postman postmen
        pregnant pregnancy
        prepay prepaid
        prescribe prescription prescriptions
        presume presumption presumptions
        pretend pretense pretence
        priority prioritize prioritise prioritization prioritisation
        prison imprison imprisonment
        private privacy
        proclaim proclamation proclamations
        prognosis prognoses
        pronounce pronunciation
        proud pride
        prove proven proof proofs
        publish publication publications
        pure purity
        purify purification
        qualify qualification qualifications
        quantify quantification
        quiz quizzes
        quote quotation quotations
        radius radii
        rare rarity
        ratify ratification
        react reaction reactions
        rebuild rebuilt
        reclaim reclamation
        recognize recognise recognition
        recover recovery
        rectify rectification
        recur recurrence recurrent
        red redden
        redeem redemption redemptions
        redo redid redone
        redraw redrew redrawn
        reduce reduction reductions
        refer referral referrals
        register registration registrations
        regrow regrew regrown
        rehear reheard
        relearn relearnt
        relieve relief
        rely reliance
        remake remade
        remember remembrance
        remit remittance
        renounce renunciation
        rent rental rentals
        repay repaid
        repeat repetition repetitions
        require requisite requisites
        resell resold resale
        resend resent
        resit resat
        resolve resolution resolutions
        respond response responses
        restrain restraint restraints
        resume resumption
        retain retention
        retake retook retaken
        retell retold
        rethink rethought
        revert reversion
        rewind rewound
        rewrite rewrote rewritten
        rich enrich
        ride rode ridden
        ring rang rung
        rise risen
        rob robber robbers robbery robberies
        run ran
        sad sadden
        safe safety
        salesman salesmen
        salesperson salespeople
        saleswoman saleswomen
        satisfy satisfaction satisfactory
        say said
        scarce scarcity
        scarf scarves
        schema schemata
        schoolchild schoolchildren
        science scientific scientist scientists
        secret secrecy
        see seen
        seek sought
        seize seizure
        sell sold sale sales seller sellers
        send sent sender senders
        settle settlement settlements
        sew sewn
        shake shook shaken
        sharp sharpen
        shave shaven
        shear shorn
        shelf shelves
        shine shone
        ship shipment shipments
        shoot shot
        short shorten
        show shown
        shrink shrank shrunk shrinkage
        shrive shrove
        signify signification
        silent silence
        simple simplicity
        simplify simplification simplifications
        sing sang sung
        sink sank sunk
        sit sat
        slay slew slain
        sleep slept
        slide slid
        sling slung
        slink slunk
        smell smelt
        smite smote smitten
        sneak snuck
        soft soften
        solve solution solutions
        sow sown
        speak spoke spoken speech speeches
        specify specification specifications
        spectrum spectra
        speed sped
        spell spelt
        spellbind spellbound
        spend spent
        spill spilt
        spin spun
        spoil spoilt
        spokesman spokesmen
        spokesperson spokespeople
        spring sprang sprung
        stable stability
        stand stood
        statistics statistician statisticians
        steal stole stolen theft thefts thief thieves
        stimulus stimuli
        sting stung
        stink stank stunk
        strategy strategic
        stride strode
        strike struck
        string strung
        strive strove striven
        strong strength strengths strengthen
        submit submission submissions
        subscribe subscription subscriptions
        subsidy subsidize subsidise
        subvert subversion
        succeed success successes successful successfully
        summary summarize summarise
        supply supplier suppliers
        suppose supposition
        surgery surgical
        suspend suspension suspensions
        swear swore sworn
        sweep swept
        swell swollen
        swim swam swum
        swing swung
        syllabus syllabi
        symposium symposia
        symptom symptomatic
        synopsis synopses
        synthesis syntheses synthesize synthesise synthetic
        take took taken
        tax taxation
        teach taught
        tear tore torn
        tell told
        tenant tenancy tenancies
        testify testimony testimonies
        theory theoretical
        thesis theses
        thick thicken
        think thought thoughts
        threat threaten
        thrive throve thriven
        throw threw thrown
        tight tighten
        tooth teeth
        tradesman tradesmen
        transcribe transcription transcriptions transcript transcripts
        transmit transmission transmissions
        tread trod trodden
        tribe tribal
        true truth truths
        typewrite typewrote typewritten
        unbind unbound
        undergo underwent undergone
        underpay underpaid
        understand understood
        undertake undertook undertaken
        undo undid undone
        unfreeze unfroze unfrozen
        unify unification
        unwind unwound
        uphold upheld
        urgent urgency
        vacant vacancy vacancies
        various variety
        vary variation variations
        verify verification verifications
        vertex vertices
        violent violence
        virus viral
        visit visitor visitors
        vortex vortices
        vote voter voters
        wake woke woken
        warm warmth
        weak weaken
        wear wore worn
        weave wove woven
        weep wept
        weigh weight weights
        wide width widths widen
        wife wives
        win won winner winners
        wise wisdom
        withdraw withdrew withdrawn
        withhold withheld
        withstand withstood
        wolf wolves
        woman women
        workman workmen
        wring wrung
        write wrote written
        """#
}
