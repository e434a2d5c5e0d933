export const DATA = `
# database
SQL | structured query language, =T-SQL, tsql, =PL/SQL, plsql, sql queries, ansi sql
PostgreSQL | postgres, psql, pgvector
MySQL | mariadb
Microsoft SQL Server | sql server, =MSSQL, ms sql, mssql server, =SSIS, =SSRS
Oracle Database | oracle db, oracle sql, oracle 19c
SQLite
MongoDB | =Mongo
Redis | valkey, memcached
Apache Cassandra | cassandra, scylladb
DynamoDB | amazon dynamodb
NoSQL | nosql databases, non-relational databases
Graph databases | neo4j, graph database
Vector databases | vector database, pinecone, weaviate, milvus, vector search
ClickHouse
Database administration | =DBA, database management, database tuning, query optimization, database performance
Database design | relational databases, relational database, =RDBMS, database modeling, schema design
~ SQL, PostgreSQL, MySQL, Microsoft SQL Server, Oracle Database, SQLite, Database design
~ MongoDB, Apache Cassandra, DynamoDB, NoSQL, Redis
~ Database administration, Database design
# data engineering
Data engineering | data pipelines, data pipeline, data infrastructure, data platform
ETL | =ELT, etl pipelines, extract transform load, data ingestion, etl/elt, informatica, talend
Apache Spark | pyspark, =Spark, spark sql, spark streaming
Apache Kafka | kafka, confluent, kafka streams, amazon kinesis
Apache Flink | flink, stream processing, streaming data
Apache Airflow | airflow, dagster, prefect, workflow orchestration
Apache Hadoop | hadoop, hdfs, =Hive, apache hive, mapreduce
=dbt | data build tool, =?DBT
Snowflake | snowflake data warehouse
BigQuery | google bigquery
Amazon Redshift | redshift
Databricks | delta lake, unity catalog
Data warehousing | data warehouse, data warehouses, data lake, data lakes, lakehouse, apache iceberg, =DWH
Data modeling | dimensional modeling, star schema, data models, data architecture
Data governance | data quality, master data management, =MDM data, data catalog, metadata management, data lineage, data stewardship
Data migration | data conversion
Data integration | =MuleSoft, mulesoft, =Boomi, enterprise integration, systems integration, fivetran
Big data | large-scale data, large scale data processing
~ Data engineering, ETL, Data warehousing, Data modeling, Apache Airflow, dbt
~ Apache Spark, Apache Hadoop, Databricks, Big data
~ Apache Kafka, Apache Flink, Message queues
~ Snowflake, BigQuery, Amazon Redshift, Databricks, Data warehousing
# analytics
Data analysis | data analytics, analyzing data, data analyst skills, datenanalyse, analyse de donnees, analisis de datos, quantitative analysis, data interpretation
Data visualization | dashboards, dashboarding, data visualizations, data storytelling
Business intelligence | =BI, bi tools, bi reporting, qlik, qlikview, qlik sense, microstrategy
Tableau | tableau desktop
Power BI | powerbi, =PowerBI, microsoft power bi, =DAX, power query
=?Looker | lookml, looker studio, google data studio | tableau, bi, dashboards, sql, analytics
Metabase | apache superset, =?Mode analytics
Microsoft Excel | =?Excel, ms excel, advanced excel, excel skills, pivot tables, vlookup, excel modeling, microsoft office excel | word, powerpoint, outlook, spreadsheets, spreadsheet, microsoft, office, sheets, google, advanced, formulas, pivot, vba, sql
Google Sheets | g-sheets, spreadsheets, spreadsheet
Google Analytics | =GA4, ga 4, adobe analytics, web analytics
Product analytics | amplitude, =?Mixpanel, mixpanel, =?Heap, posthog, user behavior analysis | analytics, events
A/B testing | ab testing, a/b tests, split testing, experimentation, multivariate testing, experiment design
Statistics | statistical analysis, statistical modeling, statistical methods, statistik, biostatistics, inferential statistics, hypothesis testing, regression analysis
SPSS | ibm spss, =Stata, stata, minitab
SAS | sas programming, sas base
=?R | r programming, rstudio, r studio, tidyverse, ggplot2, r language, r shiny | python, statistics, statistical, sas, sql, stata, programming, spss, matlab
Forecasting | demand forecasting, sales forecasting, time series, time series analysis, time-series forecasting
Market research | market analysis, competitive analysis, competitor analysis, marktforschung, industry research
Survey design | surveys, questionnaire design, qualtrics, survey research
Econometrics | causal inference, econometric modeling
~ Data analysis, Data visualization, Business intelligence, Statistics, Microsoft Excel, SQL
~ Tableau, Power BI, Looker, Metabase, Data visualization, Business intelligence
~ Microsoft Excel, Google Sheets
~ R, SPSS, SAS, Statistics, Econometrics
~ Google Analytics, Product analytics, A/B testing
# machine learning
Machine learning | =ML, maschinelles lernen, apprentissage automatique, ml models, predictive modeling, predictive analytics, supervised learning, aprendizaje automatico
Deep learning | neural networks, neural network, transformers architecture, =CNNs
Artificial intelligence | =AI, =A.I., kunstliche intelligenz, intelligence artificielle, ai systems, =KI
Generative AI | =GenAI, gen ai, =LLMs, =LLM, large language models, large language model, foundation models, chatgpt, gpt-4, openai api, diffusion models
Retrieval-augmented generation | =RAG
Prompt engineering | prompt design, prompting techniques
AI agents | agentic ai, agentic workflows, llm agents, langchain, langgraph, llamaindex, multi-agent systems
Natural language processing | =NLP, text mining, spacy, hugging face, huggingface, sentiment analysis
Computer vision | opencv, image processing, image recognition, object detection, image segmentation, bildverarbeitung
Speech recognition | text-to-speech, speech synthesis, =ASR, speech-to-text
Reinforcement learning | =RLHF, rl training
Recommender systems | recommendation systems, recommendation engines, ranking models, learning to rank
Data science | data scientist skills, datenwissenschaft
TensorFlow | keras
PyTorch
JAX | =Jax
scikit-learn | sklearn, xgboost, lightgbm
pandas | numpy, scipy, =Pandas, python data stack
Jupyter | jupyter notebooks, jupyter notebook
MLOps | ml ops, mlflow, model deployment, sagemaker, vertex ai, kubeflow, model serving, ml infrastructure
Feature engineering | feature stores
Model evaluation | model validation, llm evaluation, model training, fine-tuning, model optimization
GPU computing | gpu programming, gpu clusters, tensorrt, triton inference, model inference, =GPUs
Data annotation | data labeling, annotation guidelines, ai training data
Operations research | linear programming, optimization modeling, mathematical optimization, mathematical modeling, simulation modeling
~ Machine learning, Deep learning, Data science, Artificial intelligence, scikit-learn, Statistics
~ Deep learning, PyTorch, TensorFlow, JAX, GPU computing, CUDA
~ Generative AI, Retrieval-augmented generation, Prompt engineering, AI agents, Natural language processing, Vector databases
~ Machine learning, MLOps, Feature engineering, Model evaluation
~ Data science, Python, pandas, Jupyter, R
~ Computer vision, Deep learning
~ Machine learning, Recommender systems, Reinforcement learning
`
