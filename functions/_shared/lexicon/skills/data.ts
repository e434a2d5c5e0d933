export const DATA = `
# database
SQL | structured query language, <=T-SQL, <tsql, <=PL/SQL, <plsql, sql queries, ansi sql
PostgreSQL | postgres, psql
MySQL
Microsoft SQL Server | sql server, =MSSQL, ms sql, mssql server
Oracle Database | oracle db, oracle sql, oracle 19c, =?Oracle, oracle database administration | database, databases, sql, mysql, postgresql, db, server, mongodb, dba
SQLite
MongoDB | =?Mongo | db, database, databases, node, express, sql, redis, postgres, mysql, react
Redis
Valkey
Apache Cassandra | =?Cassandra, =?cassandra | database, databases, nosql, redis, mongodb, kafka, sql, spark, dynamodb, postgres, postgresql, mysql, apache, data
ScyllaDB
DynamoDB | amazon dynamodb
NoSQL | nosql databases, non-relational databases
Graph databases | graph database
Vector databases | vector database, vector search
ChromaDB | chroma db
ClickHouse
Database administration | =DBA, database management, database tuning, query optimization, database performance
Database design | relational databases, relational database, =RDBMS, database modeling, schema design, <databases, <datenbanken, <bases de donnees, <bases de datos
MariaDB
Memcached
Neo4j
Pinecone
Weaviate
Milvus
Qdrant
=FAISS | faiss index
pgvector
Time-series databases | time series database
InfluxDB
TimescaleDB
Couchbase
CouchDB
IBM Db2 | db2, =DB2
Teradata
=SSIS | sql server integration services
=SSRS | sql server reporting services
~ SQL, PostgreSQL, MySQL, Microsoft SQL Server, Oracle Database, SQLite, Database design
~ MongoDB, Apache Cassandra, DynamoDB, NoSQL, Redis
~ Database administration, Database design
~ MySQL, MariaDB
~ Redis, Memcached
~ Neo4j, Graph databases
~ Vector databases, Pinecone, Weaviate, Milvus, Qdrant, FAISS, pgvector
~ Couchbase, MongoDB, NoSQL
~ IBM Db2, Oracle Database, SQL
~ Teradata, Data warehousing, SQL
~ SSIS, ETL, Microsoft SQL Server
~ SSRS, Business intelligence, Microsoft SQL Server
~ Redis, Valkey
~ Apache Cassandra, ScyllaDB
~ Vector databases, ChromaDB
~ Time-series databases, InfluxDB, TimescaleDB
~ Couchbase, CouchDB
# data engineering
Data engineering | data pipelines, data pipeline, data infrastructure, data platform
ETL | <=ELT, etl pipelines, extract transform load, data ingestion, etl/elt
Apache Spark | <pyspark, =?Spark, <spark sql, <spark streaming | kafka, hadoop, databricks, scala, pyspark, sql, data, airflow, flink, streaming, apache, batch
Apache Kafka | =?Kafka, =?kafka, =?KAFKA, <kafka streams | streaming, stream, event, events, apache, topic, topics, messaging, queue, queues, java, microservices, redis, spark, rabbitmq, pipelines, data, flink, scala, postgres, kubernetes, consumers, producers, spring, go, airflow
Apache Flink | =?Flink, =?flink | kafka, spark, apache, streaming, data, beam, hadoop
Stream processing | streaming data
Apache Airflow | =Airflow, =?airflow | dbt, spark, dags, dag, pipelines, pipeline, etl, data, snowflake, python, dagster, orchestration, sql
Workflow orchestration
Apache Hadoop | hadoop, <hdfs, <mapreduce
=dbt | data build tool, =?DBT
?Snowflake | snowflake data warehouse, snowflake schema | data, warehouse, warehouses, bigquery, sql, dbt, redshift, databricks, cloud, fivetran, analytics
BigQuery | google bigquery
Amazon Redshift | =Redshift, =RedShift, =?redshift | aws, sql, snowflake, bigquery, s3, warehouse, data
Databricks | <unity catalog
Data warehousing | data warehouse, data warehouses, =DWH
Data lakes | data lake, lakehouse
Data modeling | dimensional modeling, star schema, data models, data architecture
Data governance | data catalog, metadata management, data lineage, data stewardship, data management, datenmanagement
Data migration | data conversion
Data integration | enterprise integration, systems integration
MuleSoft
=Boomi
Big data | large-scale data, large scale data processing
=?Informatica | informatica powercenter, powercenter | etl, data, talend, warehouse, integration, ssis, sql
Talend
Confluent
Amazon Kinesis | =Kinesis, =?kinesis | aws, kafka, streaming, lambda, s3, data
Dagster
=?Prefect | prefect.io | airflow, dagster, orchestration, pipelines
Apache Hive | =?Hive, hiveql
=?Apache Pig | =?Pig, pig latin scripts | hadoop, hive, hbase, mapreduce, spark
Apache HBase | hbase
Apache Beam
Google Dataflow | cloud dataflow
Apache NiFi | nifi
Trino |  | hive, spark, sql, athena, hadoop
=?Presto | presto sql, prestodb | hive, spark, sql, athena, hadoop, trino
Amazon Athena | =?Athena, aws athena | aws, glue, redshift, s3, sql, spark
AWS Glue
Azure Data Factory | =ADF
Azure Synapse | azure synapse analytics
Microsoft Fabric
Delta Lake
Apache Iceberg | =?Iceberg | lake, delta, spark, parquet, hudi, lakehouse, trino
Fivetran
Airbyte
Data quality | data validation, datenqualitat, qualite des donnees
=Great Expectations
Master data management | master data, stammdaten, stammdatenpflege, stammdatenmanagement
Data cleaning | data cleansing, data wrangling, data preparation
Customer data platforms | customer data platform, =CDP, =CDPs
~ Data engineering, ETL, Data warehousing, Data modeling, Apache Airflow, dbt
~ Apache Spark, Apache Hadoop, Databricks, Big data
~ Apache Kafka, Apache Flink, Message queues
~ Snowflake, BigQuery, Amazon Redshift, Databricks, Data warehousing
~ Informatica, Talend, SSIS, ETL
~ Apache Kafka, Confluent, Amazon Kinesis
~ Apache Airflow, Dagster, Prefect
~ Apache Hive, Apache HBase, Apache Pig, Apache Hadoop
~ Apache Beam, Apache Flink, Apache Spark
~ Apache NiFi, ETL
~ Trino, Amazon Athena, SQL
~ AWS Glue, Azure Data Factory, ETL
~ Azure Synapse, Microsoft Fabric, Data warehousing
~ Delta Lake, Apache Iceberg, Data warehousing
~ Fivetran, Airbyte, Data integration, ETL
~ Data quality, Master data management, Data governance
~ Data cleaning, Data quality, Data analysis
~ Data migration, Data integration, ETL
~ ClickHouse, Data warehousing
~ Customer data platforms, Marketing automation
~ Apache Flink, Stream processing
~ Apache Airflow, Workflow orchestration
~ Data warehousing, Data lakes
~ Data integration, MuleSoft, Boomi
~ Trino, Presto
~ Apache Beam, Google Dataflow
~ Data quality, Great Expectations
# analytics
Data analysis | data analytics, analyzing data, data analyst skills, datenanalyse, analyse de donnees, analisis de datos, quantitative analysis, data interpretation
Data visualization | <dashboards, <dashboarding, data visualizations, data storytelling, tableaux de bord, tableau de bord, cuadros de mando, visualisation de donnees, datenvisualisierung
Business intelligence | =BI, bi tools, bi reporting
?Tableau | tableau desktop, tableau server | bi, power, looker, dashboards, sql, visualization, qlik, excel, reporting, analytics, data
Power BI | powerbi, =PowerBI, microsoft power bi, <=?DAX, <power query | power, bi, query, pbi, measures
=?Looker | lookml | tableau, bi, dashboards, sql, analytics
Metabase
Mode Analytics
Microsoft Excel | =?Excel, ms excel, advanced excel, excel skills, <pivot tables, <vlookup, <excel modeling, microsoft office excel | word, powerpoint, outlook, spreadsheets, spreadsheet, microsoft, office, sheets, google, advanced, formulas, pivot, vba, sql
Google Sheets | g-sheets
Spreadsheets | spreadsheet
Google Analytics | <=GA4, <ga 4
Web analytics
Product analytics | =?Heap, user behavior analysis | analytics, events
A/B testing | ab testing, a/b tests, split testing, ?experimentation, multivariate testing, experiment design | ab, product, growth, testing, hypothesis, statistical, causal, metrics, platform
Statistics | statistical analysis, statistical modeling, statistical methods, statistik, inferential statistics, hypothesis testing, regression analysis
SPSS | ibm spss
=?SAS | sas programming, sas base, sas enterprise guide | statistics, statistical, r, spss, sql, stata, programming, python, base, clinical, macro, analytics
=?R | r programming, <rstudio, <r studio, <tidyverse, <ggplot2, r language, <r shiny | python, statistics, statistical, sas, sql, stata, programming, spss, matlab
Forecasting | demand forecasting, sales forecasting
Market research | market analysis, competitive analysis, competitor analysis, marktforschung, industry research
Survey design | ?surveys, questionnaire design, survey research | design, questionnaire, questionnaires, research, customer, employee, market, conducting, interviews, qualtrics, polls, focus
Qualtrics
Econometrics | causal inference, econometric modeling
Qlik | qlikview, qlik sense
MicroStrategy
SAP BusinessObjects | business objects, sap bo
SAP BW | sap bw/4hana, sap business warehouse
IBM Cognos | cognos
Looker Studio | google data studio
Apache Superset | =?Superset | metabase, tableau, looker, dashboards, sql
Alteryx
KNIME
Adobe Analytics
Google Tag Manager
Google Search Console | search console
=?Amplitude | amplitude analytics | mixpanel, analytics, product, segment, posthog, heap
Mixpanel
PostHog
Hotjar
FullStory
=Stata | =STATA, =?stata | spss, sas, r, statistics, econometrics, eviews
Minitab
=JMP
Biostatistics | biostatistik
Time series analysis | time series, time-series forecasting
Data mining
KPI reporting | key performance indicators, kpi tracking, =KPIs, performance reporting, kennzahlen
~ Data analysis, Data visualization, Business intelligence, Statistics, Microsoft Excel, SQL
~ Tableau, Power BI, Looker, Metabase, Data visualization, Business intelligence
~ Microsoft Excel, Google Sheets
~ R, SPSS, SAS, Statistics, Econometrics
~ Google Analytics, Product analytics, A/B testing
~ Qlik, MicroStrategy, SAP BusinessObjects, IBM Cognos, Tableau, Power BI, Business intelligence
~ SAP BW, Data warehousing, SAP
~ Looker Studio, Looker, Google Analytics
~ Apache Superset, Metabase
~ Alteryx, KNIME, Data cleaning, Data analysis
~ Adobe Analytics, Google Analytics, Google Tag Manager
~ Google Search Console, SEO
~ Amplitude, Mixpanel, PostHog, Product analytics
~ Hotjar, Conversion rate optimization, Product analytics
~ Stata, SPSS, R, SAS, Econometrics
~ Minitab, Statistical process control, Six Sigma
~ Biostatistics, Statistics
~ Time series analysis, Forecasting, Statistics
~ Data mining, Data analysis, Machine learning
~ KPI reporting, Data visualization, Business intelligence
~ Forecasting, Demand planning
~ Market research, Survey design, User research
~ Hotjar, FullStory
~ Metabase, Mode Analytics
~ Google Sheets, Spreadsheets
~ Google Analytics, Web analytics
~ Survey design, Qualtrics
~ Minitab, JMP
# machine learning
Machine learning | =ML, maschinelles lernen, apprentissage automatique, ml models, predictive modeling, predictive analytics, supervised learning, aprendizaje automatico
Deep learning | neural networks, neural network, <=CNNs
Artificial intelligence | =AI, =A.I., kunstliche intelligenz, intelligence artificielle, ai systems, =KI
Generative AI | =GenAI, gen ai, diffusion models
ChatGPT
Retrieval-augmented generation | =?RAG | llm, llms, langchain, retrieval, vector, embeddings, ai, genai, prompt, gpt, agents, agentic, pipelines, pipeline, generation, llamaindex
Prompt engineering | prompt design, prompting techniques
AI agents | agentic ai, agentic workflows, llm agents, multi-agent systems
Natural language processing | =NLP, text mining
Computer vision | image processing, image recognition, object detection, image segmentation, bildverarbeitung
Speech recognition | text-to-speech, speech synthesis, =ASR, speech-to-text
Reinforcement learning | =RLHF, rl training
Recommender systems | recommendation systems, recommendation engines, ranking models, learning to rank
Data science | data scientist skills, datenwissenschaft
TensorFlow
PyTorch
JAX | =?Jax | pytorch, tensorflow, python, flax, numpy
scikit-learn | sklearn
=?pandas | =?Pandas, python data stack | numpy, python, sql, data, scikit, sklearn, matplotlib, scipy, jupyter, pyspark, polars
Jupyter | jupyter notebooks, jupyter notebook
MLOps | ml ops, model deployment, model serving, ml infrastructure
Feature engineering | feature stores
Model evaluation | model validation, model training, model optimization
GPU computing | gpu programming, gpu clusters, triton inference, model inference, =GPUs
TensorRT
Data annotation | data labeling, annotation guidelines, ai training data
Operations research | linear programming, optimization modeling, mathematical optimization, mathematical modeling, simulation modeling
Large language models | =LLMs, =LLM, large language model, foundation models
OpenAI API | openai apis, <gpt-4
LangChain
LangGraph
LlamaIndex | llama index
Model Context Protocol | =MCP, mcp servers
Hugging Face | huggingface, hugging face transformers
spaCy
NLTK
Sentiment analysis
LLM evaluation | llm evals, evaluating llms
Fine-tuning | model fine-tuning, <=LoRA, finetuning
Embeddings | text embeddings, semantic search
LLM inference | llm serving
vLLM
Ollama
Amazon Bedrock | aws bedrock
Amazon SageMaker | sagemaker, aws sagemaker
Vertex AI | google vertex ai
MLflow
Kubeflow
Weights & Biases | wandb
XGBoost
LightGBM
CatBoost
Gradient boosting
NumPy
SciPy
Polars
Matplotlib
Seaborn
Plotly
Streamlit
Keras
OpenCV
Optical character recognition | =OCR, document ai, texterkennung
Conversational AI | chatbots, chatbot, voice assistants, conversational design
Dialogflow
Knowledge graphs | knowledge graph, ontologies
=RDF
SPARQL
Anomaly detection
Responsible AI | ai ethics, ai governance, eu ai act, ai safety
Autonomous driving | self-driving cars, autonomous vehicles, autonomes fahren
=SLAM | visual odometry
Sensor fusion
~ Machine learning, Deep learning, Data science, Artificial intelligence, scikit-learn, Statistics
~ Deep learning, PyTorch, TensorFlow, JAX, GPU computing, CUDA
~ Generative AI, Retrieval-augmented generation, Prompt engineering, AI agents, Natural language processing, Vector databases
~ Machine learning, MLOps, Feature engineering, Model evaluation
~ Data science, Python, pandas, Jupyter, R
~ Computer vision, Deep learning
~ Machine learning, Recommender systems, Reinforcement learning
~ Large language models, Generative AI, LLM evaluation, Fine-tuning, LLM inference, Natural language processing
~ LangChain, LlamaIndex, AI agents, Retrieval-augmented generation, Large language models
~ Model Context Protocol, AI agents
~ Hugging Face, Natural language processing, Fine-tuning
~ spaCy, Natural language processing, Sentiment analysis
~ Embeddings, Vector databases, Retrieval-augmented generation
~ LLM evaluation, Model evaluation
~ Amazon Bedrock, Large language models
~ Amazon SageMaker, Vertex AI, MLflow, Kubeflow, MLOps
~ Weights & Biases, MLflow
~ XGBoost, scikit-learn, Machine learning
~ NumPy, SciPy, pandas, Polars
~ Matplotlib, Data visualization, pandas
~ Streamlit, Python
~ Keras, TensorFlow, PyTorch
~ OpenCV, Computer vision, Optical character recognition
~ Conversational AI, Natural language processing
~ Knowledge graphs, Graph databases
~ Anomaly detection, Fraud detection, Machine learning
~ Responsible AI, Data protection
~ Autonomous driving, SLAM, Robotics, Computer vision
~ Speech recognition, Natural language processing
~ Operations research, Mathematics
~ Generative AI, AI-assisted coding
~ Generative AI, ChatGPT
~ GPU computing, TensorRT
~ Large language models, OpenAI API
~ LangChain, LangGraph
~ spaCy, NLTK
~ LLM inference, vLLM, Ollama
~ XGBoost, LightGBM, CatBoost, Gradient boosting
~ Matplotlib, Seaborn, Plotly
~ Conversational AI, Dialogflow
~ Knowledge graphs, RDF, SPARQL
~ SLAM, Sensor fusion
`
