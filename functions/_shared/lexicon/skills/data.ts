export const DATA = `
# database
SQL | structured query language, =T-SQL, tsql, =PL/SQL, plsql, sql queries, ansi sql
PostgreSQL | postgres, psql
MySQL
Microsoft SQL Server | sql server, =MSSQL, ms sql, mssql server
Oracle Database | oracle db, oracle sql, oracle 19c, =?Oracle, oracle database administration | database, databases, sql, mysql, postgresql, db, server, mongodb, dba
SQLite
MongoDB | =Mongo
Redis | valkey
Apache Cassandra | cassandra, scylladb
DynamoDB | amazon dynamodb
NoSQL | nosql databases, non-relational databases
Graph databases | graph database
Vector databases | vector database, vector search, chromadb, chroma db
ClickHouse
Database administration | =DBA, database management, database tuning, query optimization, database performance
Database design | relational databases, relational database, =RDBMS, database modeling, schema design, databases, datenbanken, bases de donnees, bases de datos
MariaDB
Memcached
Neo4j
Pinecone
Weaviate
Milvus
Qdrant
=FAISS | faiss index
pgvector
Time-series databases | influxdb, timescaledb, time series database
Couchbase | couchdb
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
# data engineering
Data engineering | data pipelines, data pipeline, data infrastructure, data platform
ETL | =ELT, etl pipelines, extract transform load, data ingestion, etl/elt
Apache Spark | pyspark, =?Spark, spark sql, spark streaming | kafka, hadoop, databricks, scala, pyspark, sql, data, airflow, flink, streaming, apache, batch
Apache Kafka | kafka, kafka streams
Apache Flink | flink, stream processing, streaming data
Apache Airflow | airflow, workflow orchestration
Apache Hadoop | hadoop, hdfs, mapreduce
=dbt | data build tool, =?DBT
?Snowflake | snowflake data warehouse, snowflake schema | data, warehouse, warehouses, bigquery, sql, dbt, redshift, databricks, cloud, fivetran, analytics
BigQuery | google bigquery
Amazon Redshift | redshift
Databricks | unity catalog
Data warehousing | data warehouse, data warehouses, data lake, data lakes, lakehouse, =DWH
Data modeling | dimensional modeling, star schema, data models, data architecture
Data governance | data catalog, metadata management, data lineage, data stewardship, data management, datenmanagement
Data migration | data conversion
Data integration | =MuleSoft, mulesoft, =Boomi, enterprise integration, systems integration
Big data | large-scale data, large scale data processing
=?Informatica | informatica powercenter, powercenter | etl, data, talend, warehouse, integration, ssis, sql
Talend
Confluent
Amazon Kinesis | kinesis
Dagster
=?Prefect | prefect.io | airflow, dagster, orchestration, pipelines
Apache Hive | =?Hive, hiveql
=?Apache Pig | =?Pig, pig latin scripts | hadoop, hive, hbase, mapreduce, spark
Apache HBase | hbase
Apache Beam | google dataflow, cloud dataflow
Apache NiFi | nifi
Trino | presto sql, prestodb, =?Presto | hive, spark, sql, athena, hadoop
Amazon Athena | =?Athena, aws athena | aws, glue, redshift, s3, sql, spark
AWS Glue
Azure Data Factory | =ADF
Azure Synapse | azure synapse analytics
Microsoft Fabric
Delta Lake
Apache Iceberg | =?Iceberg | lake, delta, spark, parquet, hudi, lakehouse, trino
Fivetran
Airbyte
Data quality | data validation, great expectations, datenqualitat, qualite des donnees
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
# analytics
Data analysis | data analytics, analyzing data, data analyst skills, datenanalyse, analyse de donnees, analisis de datos, quantitative analysis, data interpretation
Data visualization | dashboards, dashboarding, data visualizations, data storytelling, tableaux de bord, tableau de bord, cuadros de mando, visualisation de donnees, datenvisualisierung
Business intelligence | =BI, bi tools, bi reporting
?Tableau | tableau desktop, tableau server | bi, power, looker, dashboards, sql, visualization, qlik, excel, reporting, analytics, data
Power BI | powerbi, =PowerBI, microsoft power bi, =DAX, power query
=?Looker | lookml | tableau, bi, dashboards, sql, analytics
Metabase | =?Mode analytics
Microsoft Excel | =?Excel, ms excel, advanced excel, excel skills, pivot tables, vlookup, excel modeling, microsoft office excel | word, powerpoint, outlook, spreadsheets, spreadsheet, microsoft, office, sheets, google, advanced, formulas, pivot, vba, sql
Google Sheets | g-sheets, spreadsheets, spreadsheet
Google Analytics | =GA4, ga 4, web analytics
Product analytics | =?Heap, user behavior analysis | analytics, events
A/B testing | ab testing, a/b tests, split testing, experimentation, multivariate testing, experiment design
Statistics | statistical analysis, statistical modeling, statistical methods, statistik, inferential statistics, hypothesis testing, regression analysis
SPSS | ibm spss
=?SAS | sas programming, sas base, sas enterprise guide | statistics, statistical, r, spss, sql, stata, programming, python, base, clinical, macro, analytics
=?R | r programming, rstudio, r studio, tidyverse, ggplot2, r language, r shiny | python, statistics, statistical, sas, sql, stata, programming, spss, matlab
Forecasting | demand forecasting, sales forecasting
Market research | market analysis, competitive analysis, competitor analysis, marktforschung, industry research
Survey design | surveys, questionnaire design, qualtrics, survey research
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
Hotjar | fullstory
Stata
Minitab | =JMP
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
# machine learning
Machine learning | =ML, maschinelles lernen, apprentissage automatique, ml models, predictive modeling, predictive analytics, supervised learning, aprendizaje automatico
Deep learning | neural networks, neural network, =CNNs
Artificial intelligence | =AI, =A.I., kunstliche intelligenz, intelligence artificielle, ai systems, =KI
Generative AI | =GenAI, gen ai, chatgpt, diffusion models
Retrieval-augmented generation | =RAG
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
JAX | =Jax
scikit-learn | sklearn
pandas | =Pandas, python data stack
Jupyter | jupyter notebooks, jupyter notebook
MLOps | ml ops, model deployment, model serving, ml infrastructure
Feature engineering | feature stores
Model evaluation | model validation, model training, model optimization
GPU computing | gpu programming, gpu clusters, tensorrt, triton inference, model inference, =GPUs
Data annotation | data labeling, annotation guidelines, ai training data
Operations research | linear programming, optimization modeling, mathematical optimization, mathematical modeling, simulation modeling
Large language models | =LLMs, =LLM, large language model, foundation models, gpt-4, openai api, openai apis
LangChain | langgraph
LlamaIndex | llama index
Model Context Protocol | =MCP, mcp servers
Hugging Face | huggingface, hugging face transformers
spaCy | =NLTK, nltk
Sentiment analysis
LLM evaluation | llm evals, evaluating llms
Fine-tuning | model fine-tuning, =LoRA, finetuning
Embeddings | text embeddings, semantic search
LLM inference | =vLLM, vllm, llm serving, ollama
Amazon Bedrock | aws bedrock
Amazon SageMaker | sagemaker, aws sagemaker
Vertex AI | google vertex ai
MLflow
Kubeflow
Weights & Biases | wandb
XGBoost | lightgbm, gradient boosting, catboost
NumPy
SciPy
Polars
Matplotlib | seaborn, plotly
Streamlit
Keras
OpenCV
Optical character recognition | =OCR, document ai, texterkennung
Conversational AI | chatbots, chatbot, dialogflow, voice assistants, conversational design
Knowledge graphs | knowledge graph, ontologies, =RDF, sparql
Anomaly detection
Responsible AI | ai ethics, ai governance, eu ai act, ai safety
Autonomous driving | self-driving cars, autonomous vehicles, autonomes fahren
=SLAM | sensor fusion, visual odometry
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
`
