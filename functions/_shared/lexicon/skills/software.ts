export const SOFTWARE = `
# programming language
JavaScript | js, =ES6, ecmascript, vanilla js
TypeScript | =TS
Python | python3, python 3
Java | java 8, java 11, java 17, java 21
=?Go | golang, go lang | golang, backend, programming, microservices, written in go, goroutines
=?Rust | rustlang, rust lang | programming, systems, crates, cargo, tokio, wasm
=?C | c programming, c language, ansi c | programming, embedded, firmware, compiler, kernel
C++ | cpp, c plus plus, modern c++, c++11, c++17, c++20
C# | c sharp, csharp, =C♯
F# | f sharp, fsharp
Visual Basic | vb.net, vba, visual basic for applications, excel macros
PHP | php 7, php 8
Ruby
=?Swift | swift programming, swift language, swift 5 | ios, xcode, apple, mobile, objective
Kotlin
Objective-C | obj-c
Scala
Perl
Haskell
Elixir
Erlang
Clojure | clojurescript
OCaml
Lua
=?Dart | dart language | flutter, mobile
=Groovy
MATLAB | simulink, matlab/simulink
=?Julia | julia language | python, programming, numerical
Fortran
COBOL
=?Assembly | assembly language, assembler language, x86 assembly | embedded, low-level, reverse, compiler
Solidity
=ABAP | sap abap
=?Apex | salesforce apex, apex code | salesforce, visualforce, lightning
Bash | shell scripting, shell scripts, bash scripting, unix shell
PowerShell | power shell
WebAssembly | wasm
Verilog | systemverilog, system verilog
VHDL
CUDA
=Zig
~ JavaScript, TypeScript
~ C, C++, Rust
~ Java, Kotlin, Scala
~ Swift, Objective-C
~ Verilog, VHDL
~ C#, F#, Visual Basic
~ Elixir, Erlang
~ Bash, PowerShell
# front end
HTML | html5, html/css, html 5
CSS | css3, css 3
Sass | scss
=?React | react.js, reactjs, react js | frontend, front-end, component, components, hooks, javascript, typescript, ui, web
Next.js | nextjs, =Next JS
Vue.js | vue, vuejs, vue 3, =VueJS
Nuxt | nuxt.js, nuxtjs
Angular | angularjs, angular.js, angular 2
Svelte | sveltekit
Solid.js | solidjs
=?Ember | ember.js, emberjs | javascript, frontend
jQuery
Redux | redux toolkit
Tailwind CSS | tailwind, tailwindcss
=?Bootstrap | twitter bootstrap | css, html, jquery
Webpack
=?Vite | vite.js, vitejs | webpack, frontend, bundler, vitest
Storybook | storybook.js
Three.js | threejs
D3.js | d3, d3js
WebGL | webgpu
Web accessibility | wcag, =a11y, accessibility standards, digital accessibility, aria, web content accessibility guidelines
Responsive design | responsive web design, mobile-first design
Front-end development | frontend development, frontend engineering, front-end engineering, front-end web development
~ React, Next.js, Redux
~ React, Vue.js, Angular, Svelte, Solid.js, Ember
~ Vue.js, Nuxt
~ HTML, CSS, Sass, Tailwind CSS, Bootstrap
~ Webpack, Vite
~ Three.js, WebGL
~ Front-end development, HTML, CSS, JavaScript, React
# back end
Node.js | =Node, =NODE, nodejs, node js
Express.js | expressjs, =?Express, express js | node, nodejs, javascript
NestJS | nest.js, =Nest JS
Deno
=?Bun | bun.sh | node, deno, javascript
Django | django rest framework, =DRF
=Flask
FastAPI | fast api
Ruby on Rails | =Rails, =RoR
=?Spring | spring framework, spring mvc, spring cloud, spring data | java, hibernate, jpa, microservices, boot
Spring Boot | springboot
Hibernate | =JPA
Quarkus
Laravel
Symfony
.NET | dotnet, dot net, .net core, asp.net, asp.net core, .net framework, =NET Core
=?Phoenix | phoenix framework, phoenix liveview, liveview | elixir, erlang
REST APIs | rest api, restful, restful api, restful web services, =REST, api development, web apis, restful services
GraphQL | apollo graphql, =Apollo Client
gRPC | protocol buffers, protobuf
WebSockets | websocket
WebRTC
Microservices | microservice, microservice architecture, microservices architecture, service-oriented architecture
Message queues | message queue, message broker, rabbitmq, amazon sqs, =SQS, activemq, nats
Event-driven architecture | event driven, event sourcing, cqrs, event-driven systems
Distributed systems | distributed computing, distributed system
API design | api integration, api integrations, openapi, swagger
Back-end development | backend development, backend engineering, back-end engineering, server-side development
Full-stack development | fullstack development, full-stack engineering
Web development | web application development, web applications, web programming, webentwicklung
Software architecture | system design, systems design, software design, solution architecture, technical architecture, softwarearchitektur
Concurrency | multithreading, multi-threading, concurrent programming, parallel programming
Prisma | prisma orm
ERP development | odoo, erpnext
WordPress | wordpress development, woocommerce
Drupal
Shopify | shopify plus, shopify liquid
Magento | adobe commerce
Headless CMS | contentful, strapi, sanity.io
Supabase
Firebase | firestore
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
# mobile
iOS development | =iOS, ios app development, iphone development
Android development | =?Android, android sdk, android studio, jetpack compose, android app development | app, apps, mobile, kotlin, java, ios
SwiftUI | uikit
React Native | =RN framework, expo react native
Flutter
Xamarin | .net maui
=?Ionic | ionic framework | angular, mobile, cordova
Mobile development | mobile app development, mobile applications, mobile engineering
~ iOS development, Swift, SwiftUI, Objective-C, Mobile development
~ Android development, Kotlin, Mobile development
~ React Native, Flutter, Ionic, Xamarin, Mobile development
# software practice
Git | version control, github, gitlab, bitbucket, =Git
Unit testing | unit tests, jest, vitest, junit, pytest, rspec
Test automation | automated testing, automated tests, selenium, =?Cypress, playwright, appium, test automation frameworks, webdriver
Quality assurance testing | manual testing, software testing, regression testing, qa testing, test plans, test cases, exploratory testing, functional testing
Performance testing | load testing, jmeter, gatling, stress testing
Test-driven development | =TDD, =BDD, behavior-driven development
Code review | code reviews, peer code review
Object-oriented programming | =OOP, object-oriented design, =OOD, objektorientierte programmierung
Functional programming
Design patterns | domain-driven design, =DDD, clean architecture, =SOLID principles
Data structures | algorithms, data structures and algorithms, algorithm design
Debugging | troubleshooting code, profiling and debugging
Software development | software engineering, softwareentwicklung, application development, developpement logiciel, desarrollo de software
Software development life cycle | =SDLC, software development lifecycle
Compilers | llvm, compiler design
Operating systems | linux kernel, kernel development, operating system internals
Game development | unity3d, =Unity, unity engine, unreal engine, =Unreal, game design, gameplay programming, godot
Computer graphics | opengl, vulkan, directx, shaders, rendering pipelines
Embedded systems | embedded software, embedded development, firmware, firmware development, microcontrollers, embedded c, embedded linux, =RTOS, freertos, real-time operating systems
Robotics software | =ROS, ros2, robot operating system
Internet of Things | =IoT, iot devices, mqtt
Blockchain | smart contracts, ethereum, web3, distributed ledger, defi, =DeFi
Geographic information systems | =GIS, arcgis, qgis, geospatial analysis, esri, postgis, geospatial data
Search engines | elasticsearch, opensearch, apache solr, lucene, algolia
~ Unit testing, Test automation, Test-driven development, Quality assurance testing, Performance testing
~ Software development, Object-oriented programming, Design patterns, Data structures
~ Embedded systems, C, Internet of Things
~ Game development, Computer graphics, C++
~ Blockchain, Solidity
`
