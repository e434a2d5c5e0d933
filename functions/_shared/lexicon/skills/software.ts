export const SOFTWARE = `
# programming language
JavaScript | js, =ES6, ecmascript, vanilla js
TypeScript | =?TS | js, react, node, javascript, angular
=Python | =PYTHON, =?python, python3, python 3 | programming, code, backend, developer, software, script, scripts, scripting, sql, data, ai, ml, pandas, numpy, django, flask, automation, spark, aws, !zoo, !snake, !snakes, !reptile, !reptiles, !monty
=Java | =JAVA, =?java, java 8, java 11, java 17, java 21 | programming, code, backend, developer, software, script, scripts, scripting, spring, kotlin, jvm, sql, scala, enterprise, !island, !indonesia, !bandung, !jakarta, !insel, !ile, !isla, !ilha, !isola, !eiland, !lived, !bodde, !boede, !wohnte, !adasında, !borneo, !sumatra, !bali, !sea, !insula, !adasını, !szigetén, !остров, !острові, !saari, !wyspa, !wyspie, !ostrov, !ø, !ö
=?Go | golang, go lang | golang, backend, programming, microservices, written in go, goroutines
=?Rust | rustlang, rust lang | programming, systems, crates, cargo, tokio, wasm
=?C | c programming, c language, ansi c | programming, embedded, firmware, compiler, kernel, programmieren, programmierung, programmation, programacion
C++ | cpp, c plus plus, modern c++, c++11, c++17, c++20
C# | c sharp, csharp, =C♯
F# | f sharp, fsharp
Visual Basic | vb.net
PHP | php 7, php 8
?Ruby | ruby programming, ruby language | rails, sinatra, rspec, programming, gem, gems, backend, scripting, ror
=?Swift | swift programming, swift language, swift 5 | ios, xcode, apple, mobile, objective
Kotlin
Objective-C | obj-c
=?Scala | =?scala | programming, code, backend, developer, software, script, scripts, scripting, java, spark, kafka, akka, kotlin, jvm, functional, data
=?Perl | =?PERL, =?perl | programming, code, backend, developer, software, script, scripts, scripting, python, bash, shell, linux, unix, php
Haskell
=?Elm | elm lang, elm language | haskell, functional, frontend, react, programming, elixir, typescript
Elixir
Erlang
Clojure | clojurescript
OCaml
=Lua | =LUA, =?lua | programming, code, backend, developer, software, script, scripts, scripting, game, nginx, redis
=?Dart | dart language | flutter, mobile
=?Groovy |  | programming, code, backend, developer, software, script, scripts, scripting, java, gradle, jenkins, grails
MATLAB
=?Julia | julia language | python, programming, numerical
Fortran
COBOL
=?Assembly | assembly language, assembler language, x86 assembly | embedded, low-level, reverse, compiler
Solidity
=ABAP | sap abap
=?Apex | salesforce apex, apex code | salesforce, visualforce, lightning
=Bash | =BASH, =?bash, shell scripting, shell scripts, bash scripting, unix shell | programming, code, backend, developer, software, script, scripts, scripting, linux, shell, python, unix
PowerShell | power shell
WebAssembly | wasm
Verilog | systemverilog, system verilog
VHDL
CUDA
=Zig
VBA | visual basic for applications, excel macros, excel vba, vba macros
=?Delphi | object pascal, embarcadero delphi | pascal, programming, windows
=?Ada | ada programming | spark, avionics, embedded, programming
Lisp | common lisp
Prolog
=Tcl | tcl/tk
=?Pascal | turbo pascal, free pascal | programming, delphi
Scripting | scripting languages, scripting language, skriptsprachen
SystemC
~ JavaScript, TypeScript
~ C, C++, Rust
~ Java, Kotlin, Scala
~ Swift, Objective-C
~ Verilog, VHDL
~ C#, F#, Visual Basic
~ Elixir, Erlang
~ Bash, PowerShell
~ VBA, Visual Basic, Microsoft Excel
~ Go, Rust
~ Elm, Haskell, Functional programming
~ Haskell, OCaml, F#, Functional programming
~ Clojure, Lisp, Functional programming
~ Scala, Functional programming
~ Scripting, Bash, PowerShell, Perl
~ Groovy, Java
~ MATLAB, Julia
~ Dart, Flutter
~ Assembly, C
~ Zig, C, Rust
~ ABAP, SAP
~ Apex, Salesforce
~ COBOL, Mainframe
~ Delphi, Pascal
~ Verilog, VHDL, SystemC
# front end
HTML | html5, html 5
CSS | css3, css 3
=Sass | =SASS, =?sass, scss | css, scss, less, html, frontend
=?React | react.js, reactjs, react js | frontend, front-end, component, components, hooks, javascript, typescript, ui, web
Next.js | nextjs, =Next JS
Vue.js | ?vue, vuejs, vue 3, =VueJS, vue js | frontend, javascript, react, angular, nuxt, typescript, component, components, vuex, pinia, html, css
Nuxt | nuxt.js, nuxtjs
=Angular | =ANGULAR, =?angular, angularjs, angular.js, angular 2 | react, vue, frontend, front, typescript, javascript, node, developer
=Svelte | =?svelte, sveltekit | react, vue, frontend, typescript, javascript, kit
Solid.js | solidjs
=?Ember | ember.js, emberjs | javascript, frontend
jQuery
Redux | redux toolkit
Tailwind CSS | =Tailwind, =TailWind, =?tailwind, tailwindcss | css, react, html, bootstrap, frontend, next, vue
=?Bootstrap | twitter bootstrap | css, html, jquery
Webpack
=?Vite | vite.js, vitejs | webpack, frontend, bundler, vitest
=Storybook | =?storybook, storybook.js | react, vue, design, components, figma, frontend, ui
Three.js | threejs
D3.js | d3, d3js
WebGL
WebGPU
Web accessibility | wcag, =a11y, accessibility standards, digital accessibility, =ARIA, =WAI-ARIA, web content accessibility guidelines
Responsive design | responsive web design, mobile-first design
Front-end development | frontend development, frontend engineering, front-end engineering, front-end web development
=?Less | =?LESS, less css, less.js | sass, css, scss, html
State management | state management libraries
Vuex
Pinia
Zustand
MobX
Material UI | =MUI
Material Design
=?Remix | remix.run, remix framework | react, next, frontend, javascript
=?Astro | astro.build, astro framework | frontend, javascript, react, static
Alpine.js | alpinejs
htmx
Backbone.js | backbonejs
=?Electron | electron.js, electronjs, electron apps | desktop, javascript, node, tauri, react
ESLint
npm | =NPM
pnpm
Server-side rendering | =SSR
Static site generation | static site generators
Jamstack
Progressive web apps | =PWA, =PWAs, progressive web app
Web performance | core web vitals, page speed optimization, frontend performance
=AJAX | =?Ajax | javascript, jquery, html, css, xml, json
RxJS
Web components | web component
~ React, Next.js, Redux
~ React, Vue.js, Angular, Svelte, Solid.js, Ember
~ Vue.js, Nuxt
~ HTML, CSS, Sass, Tailwind CSS, Bootstrap
~ Webpack, Vite
~ Three.js, WebGL
~ Front-end development, HTML, CSS, JavaScript, React
~ Sass, Less, CSS
~ State management, Redux
~ Material UI, Tailwind CSS, Bootstrap
~ Remix, Next.js, Server-side rendering
~ Alpine.js, htmx
~ Backbone.js, jQuery, AJAX, JavaScript
~ D3.js, Data visualization
~ Storybook, Design systems
~ Responsive design, CSS, Web design
~ Web accessibility, Front-end development
~ Web performance, Front-end development
~ RxJS, Angular
~ Progressive web apps, Front-end development
~ npm, pnpm
~ State management, Vuex, Pinia, Zustand, MobX
~ Material UI, Material Design
~ Server-side rendering, Static site generation, Jamstack
~ WebGL, WebGPU
# back end
Node.js | =Node, =NODE, nodejs, node js
Express.js | expressjs, =?Express, express js | node, nodejs, javascript
NestJS | nest.js, =Nest JS
Deno
=?Bun | bun.sh | node, deno, javascript
=Django | =DJANGO, =?django, django rest framework, =DRF | python, flask, rest, backend, framework, celery, postgres, postgresql, react
?Flask | flask python, flask framework | python, django, fastapi, backend, sqlalchemy
FastAPI | fast api
Ruby on Rails | =?Rails, =?rails, =RoR | ruby, ror, backend, web, postgres, postgresql, react, framework, app, apps, sidekiq, python, django
=?Spring | spring framework, spring mvc, spring cloud, spring data | java, hibernate, jpa, microservices, boot
Spring Boot | springboot
=Hibernate | =?hibernate | java, spring, jpa, orm, sql
Java Persistence API | =JPA, jakarta persistence
Quarkus
Laravel
Symfony
.NET | dotnet, dot net, .net core, asp.net, asp.net core, .net framework, =NET Core
=?Phoenix | phoenix framework, phoenix liveview, liveview | elixir, erlang
REST APIs | rest api, restful, restful api, restful web services, =REST, api development, web apis, restful services, web services, webservices
GraphQL
Apollo GraphQL | =Apollo Client
gRPC
Protocol Buffers | protobuf
WebSockets | websocket
WebRTC
Microservices | microservice, microservice architecture, microservices architecture, service-oriented architecture
Message queues | message queue, message broker, messaging systems, pub/sub
RabbitMQ
=NATS
Java Message Service | =JMS
Event-driven architecture | event driven, event-driven systems
CQRS
Event sourcing
Distributed systems | distributed computing, distributed system
API design
OpenAPI | =Swagger, =?swagger | api, apis, rest, openapi, documentation, endpoints
API integration | api integrations
Back-end development | backend development, backend engineering, back-end engineering, server-side development
Full-stack development | fullstack development, full-stack engineering
Web development | web application development, web applications, web programming, webentwicklung, developpement web, desarrollo web
Software architecture | system design, systems design, software design, solution architecture, technical architecture, softwarearchitektur
Concurrency | multithreading, multi-threading, concurrent programming, parallel programming
=?Prisma | =?prisma, prisma orm | orm, node, typescript, next, postgres, postgresql, nestjs, graphql
ERP development
Odoo
ERPNext
WordPress | wordpress development
Drupal
Shopify | shopify plus, shopify liquid
Magento | adobe commerce
Headless CMS
Contentful
Strapi
Sanity.io
Supabase
Firebase
Firestore | cloud firestore
Amazon SQS | =SQS
Amazon SNS | =SNS
ActiveMQ | apache activemq
Object-relational mapping | =ORM, orm, orms
SQLAlchemy
Entity Framework | ef core, entity framework core
Jakarta EE | java ee, j2ee, jee
Enterprise JavaBeans | =EJB
Apache Tomcat | tomcat
WildFly | jboss
=?Maven | apache maven, =maven | java, gradle, spring, jenkins, build, kotlin, jvm, ant
Gradle
Blazor
Windows desktop development
=WPF | windows presentation foundation
Windows Forms | winforms
=Qt | qt framework, qml
CodeIgniter
=?Celery | celery workers | django, redis, rabbitmq, python, queues, tasks
Socket.IO
=?SOAP | soap apis, soap api, soap web services | rest, xml, api, apis, web, services
WSDL
XML
XSLT
XML Schema | xsd
XPath
JSON
Web scraping | web crawling
Scrapy
Beautiful Soup | beautifulsoup
=?Stripe | stripe api, stripe integration | payments, payment, api, integration, paypal, adyen
Twilio
Apache Camel
WooCommerce
Salesforce Commerce Cloud | =SFCC, demandware
Adobe Experience Manager | =AEM
TYPO3
Low-code platforms | low-code development
OutSystems
Mendix
Retool
Bubble.io
Power Apps | powerapps, microsoft power platform, power platform
Mainframe | mainframes
z/OS
=JCL
=CICS
IBM i | as/400
SAP Fiori | sapui5, =UI5
Caching | caching strategies
Performance optimization | performance tuning, application performance
~ Node.js, Express.js, NestJS, Deno, Bun
~ Node.js, JavaScript, TypeScript
~ Django, Flask, FastAPI, Python
~ Ruby on Rails, Ruby
~ Spring, Spring Boot, Hibernate, Quarkus, Java
~ Laravel, Symfony, PHP
~ .NET, C#
~ Phoenix, Elixir
~ REST APIs, GraphQL, gRPC, API design
~ Microservices, Distributed systems, Event-driven architecture, Message queues
~ Supabase, Firebase
~ WordPress, Drupal, Headless CMS
~ Shopify, Magento
~ Back-end development, Node.js, REST APIs, Full-stack development
~ Message queues, Amazon SQS, ActiveMQ, Apache Kafka
~ Object-relational mapping, SQLAlchemy, Entity Framework, Prisma, Hibernate
~ SQLAlchemy, Python
~ Jakarta EE, Java, Spring, Apache Tomcat
~ Maven, Gradle, Java
~ Blazor, .NET, Entity Framework
~ Windows desktop development, C#, .NET
~ WebSockets, Socket.IO, WebRTC
~ SOAP, REST APIs, XML
~ JSON, XML
~ Laravel, CodeIgniter, PHP
~ WordPress, WooCommerce
~ Shopify, WooCommerce, Magento, Salesforce Commerce Cloud
~ TYPO3, WordPress, Drupal, Content management systems
~ Adobe Experience Manager, Content management systems
~ Low-code platforms, Power Apps, Workflow automation
~ SAP Fiori, ABAP, SAP
~ Celery, Django, Message queues
~ Web development, Front-end development, Full-stack development
~ Software architecture, Microservices, Distributed systems
~ Caching, Redis
~ ERP development, ERP systems
~ Qt, C++
~ Concurrency, Distributed systems
~ gRPC, Protocol Buffers
~ GraphQL, Apollo GraphQL
~ Message queues, RabbitMQ, NATS, Java Message Service
~ Event-driven architecture, CQRS, Event sourcing
~ API design, OpenAPI, API integration
~ ERP development, Odoo, ERPNext
~ Headless CMS, Contentful, Strapi, Sanity.io
~ Firebase, Firestore
~ Amazon SQS, Amazon SNS
~ Hibernate, Java Persistence API
~ Jakarta EE, Enterprise JavaBeans
~ Apache Tomcat, WildFly
~ Windows desktop development, WPF, Windows Forms
~ XML, XSLT, XML Schema, XPath
~ SOAP, WSDL
~ Web scraping, Scrapy, Beautiful Soup
~ Low-code platforms, OutSystems, Mendix, Retool, Bubble.io
~ Mainframe, z/OS, JCL, CICS, IBM i
# mobile
iOS development | =iOS, ios app development, iphone development
Android development | =?Android, android sdk, android studio, android app development | app, apps, mobile, kotlin, java, ios
SwiftUI
React Native | =RN framework
?Flutter | flutter sdk, flutter framework | dart, mobile, android, ios, app, apps, cross
Xamarin
.NET MAUI
=?Ionic | ionic framework | angular, mobile, cordova
Mobile development | mobile app development, mobile applications, mobile engineering
UIKit
Xcode
Jetpack Compose
=?Expo | expo react native, expo.dev | react, native, mobile
Kotlin Multiplatform | =KMP
Apache Cordova | =?Cordova, =?cordova, phonegap | ionic, phonegap, mobile, app, apps, android, ios, javascript
Bluetooth Low Energy | =BLE
Bluetooth
~ iOS development, Swift, SwiftUI, Objective-C, Mobile development
~ Android development, Kotlin, Mobile development
~ React Native, Flutter, Ionic, Xamarin, Mobile development
~ SwiftUI, UIKit, iOS development
~ Xcode, iOS development
~ Jetpack Compose, Android development, Kotlin
~ Kotlin Multiplatform, Kotlin, Mobile development
~ Expo, React Native
~ Apache Cordova, Ionic, Mobile development
~ Xamarin, .NET MAUI
~ Bluetooth Low Energy, Bluetooth
# software practice
Git | version control, =Git
Unit testing | unit tests, unit test
Test automation | automated testing, automated tests, test automation frameworks
Quality assurance testing | manual testing, software testing, regression testing, qa testing, test plans, test cases, exploratory testing, functional testing
Performance testing | load testing, stress testing
=?Gatling | gatling tests | jmeter, performance, load, testing
Test-driven development | =TDD
Behavior-driven development | =BDD
Code review | code reviews, peer code review
Object-oriented programming | =OOP, object-oriented design, =OOD, objektorientierte programmierung
Functional programming
Design patterns | <=SOLID principles
Model-view-controller | =MVC
=MVVM
Clean architecture
Data structures | data structures and algorithms
Algorithms | algorithm design
Debugging | troubleshooting code, profiling and debugging
Software development | software engineering, softwareentwicklung, application development, developpement logiciel, desarrollo de software, programmierung, programmation, programacion, programmierkenntnisse
Software development life cycle | =SDLC, software development lifecycle
Compilers | compiler design
LLVM
Operating systems | linux kernel, kernel development, operating system internals
Game development | gameplay programming
Computer graphics | shaders, rendering pipelines, graphics programming
=GLSL
=HLSL
Embedded systems | embedded software, embedded development, firmware, firmware development, microcontrollers, embedded c
Robotics software
Robot Operating System | =ROS, ros2
Internet of Things | =IoT, iot devices
MQTT
Blockchain | web3, distributed ledger
Geographic information systems | =GIS, geospatial analysis, geospatial data
Search engines | full-text search, search relevance
GitHub
GitLab
Bitbucket
Subversion | =SVN, svn
?Jest | jest.js | testing, tests, test, mocha, vitest, cypress, react, unit, jasmine, enzyme
Vitest
=?Mocha | mocha.js, mochajs | jest, chai, testing, javascript, jasmine
JUnit | junit 5
Mockito
pytest
RSpec
NUnit
xUnit
MSTest
=Selenium | =?selenium, selenium webdriver, webdriver | webdriver, testing, test, tests, automation, java, python, cypress, qa
=?Cypress | cypress.io | playwright, selenium, testing, tests, test, automation, e2e, jest
=Playwright | =?playwright | !theatre, !theater, !drama, !author, !novelist, !poet, !actor, !stage, testing, test, tests, automation, e2e, typescript, javascript, qa, jest, vitest
Appium
=?Cucumber | cucumber tests | selenium, bdd, testing, tests, gherkin, automation
Gherkin
=?Puppeteer | puppeteer js | playwright, selenium, testing, scraping, headless, chrome
Robot Framework
=?Postman | postman api | api, apis, rest, swagger, testing, requests, insomnia
JMeter | apache jmeter
API testing | api tests
SoapUI
=REST Assured | =Rest Assured, restassured
User acceptance testing | =UAT, acceptance testing
Test management | test case management
TestRail
ISTQB
Static code analysis | static analysis
SonarQube
Refactoring | legacy modernization, technical debt
Pair programming | mob programming
Domain-driven design | =DDD
Open source development | open source contributions, open source contributor
AI-assisted coding | ai coding tools, ai coding assistants | cursor, copilot, claude, coding, ide, github, windsurf, codex
GitHub Copilot | =?Copilot | cursor, claude, coding, ide, github, windsurf, codex
Cursor IDE | =?Cursor | copilot, claude, coding, ide, github, windsurf, codex
Claude Code
Windsurf IDE
=?Unity | unity3d, unity engine, unity 3d | game, games, unreal, engine, ar, vr, 3d, c, gaming, gameplay
Unreal Engine | =?Unreal, ue4, ue5 | unity, game, games, engine, vr, 3d
Godot
Virtual reality | =VR, =XR
Augmented reality
Mixed reality
ARKit
ARCore
OpenGL
=?Vulkan | vulkan api | opengl, graphics, directx, gpu, metal, rendering
DirectX
Embedded Linux
Yocto
Buildroot
Real-time operating systems | =RTOS
FreeRTOS
Zephyr RTOS
=QNX
Arduino
Raspberry Pi
Serial protocols
=SPI
=I2C
=UART
RS-485 | rs485
Device drivers | driver development, kernel drivers
Smart contracts | smart contract
Ethereum | =EVM
Solana
=DeFi | decentralized finance
Cryptocurrency | ?crypto, cryptocurrencies, digital assets | blockchain, web3, exchange, wallets, defi, trading, assets
Bitcoin
ArcGIS | esri, arcmap
QGIS
PostGIS
Remote sensing | satellite imagery, earth observation
Lidar
Photogrammetry
Cartography | map making, kartografie
Elasticsearch | elastic search
OpenSearch
Apache Solr | solr
Apache Lucene | lucene
Algolia
Computer science | informatik, informatique, informatica, ingenieria informatica, computer engineering, computing science
Information systems | wirtschaftsinformatik, management information systems, business informatics, systemes d'information, sistemas de informacion
High-performance computing | =HPC, parallel computing
=MPI
OpenMP
=Slurm | slurm workload manager
Scientific computing | numerical methods, numerical analysis, numerical computing
Video streaming | video encoding, video codecs
FFmpeg
Developer tools | developer tooling, sdk development, =SDKs, dev tools
Human-computer interaction | =HCI
~ Unit testing, Test automation, Test-driven development, Quality assurance testing, Performance testing
~ Software development, Object-oriented programming, Design patterns, Data structures
~ Embedded systems, C, Internet of Things
~ Game development, Computer graphics, C++
~ Blockchain, Solidity
~ Git, GitHub, GitLab, Bitbucket, Subversion
~ Jest, Vitest, Mocha, Unit testing
~ JUnit, NUnit, Unit testing
~ pytest, Unit testing
~ RSpec, Unit testing, Ruby
~ Selenium, Cypress, Playwright, Puppeteer, Test automation
~ Appium, Robot Framework, Cucumber, Selenium, Test automation
~ Postman, API testing, REST APIs
~ JMeter, Performance testing
~ User acceptance testing, Test management, ISTQB, Quality assurance testing
~ API testing, Test automation, Quality assurance testing
~ Static code analysis, Code review, Refactoring
~ Pair programming, Test-driven development
~ Domain-driven design, Design patterns, Software architecture
~ Unity, Unreal Engine, Godot, Game development
~ Unity, Virtual reality
~ OpenGL, Vulkan, DirectX, Computer graphics
~ Embedded Linux, Real-time operating systems, Device drivers, Serial protocols, Embedded systems
~ Arduino, Raspberry Pi, Embedded systems, Internet of Things
~ Smart contracts, Ethereum, Solidity, Blockchain, DeFi
~ Solana, Blockchain, Rust
~ Cryptocurrency, Blockchain, DeFi
~ ArcGIS, QGIS, Geographic information systems, Cartography
~ PostGIS, PostgreSQL, Geographic information systems
~ Remote sensing, Geographic information systems
~ Elasticsearch, Apache Solr, Algolia, Search engines
~ Computer science, Data structures, Software development
~ Information systems, Computer science, Business analysis
~ High-performance computing, Scientific computing, GPU computing
~ Debugging, Performance optimization
~ Operating systems, Compilers, Device drivers
~ Robotics software, Robotics
~ AI-assisted coding, Prompt engineering
~ Software development life cycle, Software development, Agile
~ Human-computer interaction, UX design, Interaction design
~ Lua, Scripting
~ Electron, JavaScript
~ npm, ESLint, JavaScript
~ Astro, Next.js, Svelte
~ Web components, Front-end development
~ Web scraping, Python
~ Stripe, Payments
~ Open source development, Git
~ Developer tools, API design
~ HashiCorp Vault, Identity and access management
~ Vagrant, Docker
~ Time-series databases, Time series analysis
~ Bluetooth Low Energy, Internet of Things
~ Dermatology, Skin care treatments
~ Miro, Design thinking
~ Visio, Business process management
~ Franchise management, Restaurant management
~ Data annotation, Model evaluation
~ Performance testing, Gatling
~ Test-driven development, Behavior-driven development
~ Design patterns, Model-view-controller, MVVM, Clean architecture
~ Data structures, Algorithms
~ Compilers, LLVM
~ Computer graphics, GLSL, HLSL
~ Robotics software, Robot Operating System
~ Internet of Things, MQTT
~ JUnit, Mockito
~ NUnit, xUnit, MSTest
~ Cucumber, Gherkin
~ API testing, SoapUI, REST Assured
~ Test management, TestRail
~ Static code analysis, SonarQube
~ AI-assisted coding, GitHub Copilot, Cursor IDE, Claude Code, Windsurf IDE
~ Virtual reality, Augmented reality, Mixed reality, ARKit, ARCore
~ Embedded Linux, Yocto, Buildroot
~ Real-time operating systems, FreeRTOS, Zephyr RTOS, QNX
~ Serial protocols, SPI, I2C, UART, RS-485
~ Cryptocurrency, Bitcoin
~ Remote sensing, Lidar, Photogrammetry
~ Elasticsearch, OpenSearch
~ Apache Solr, Apache Lucene
~ High-performance computing, MPI, OpenMP, Slurm
~ Video streaming, FFmpeg
`
