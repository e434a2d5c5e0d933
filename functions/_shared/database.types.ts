// Made by `npm run db:types` from the migrated database; a check fails when it is out of date.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  public: {
    Tables: {
      achievements: {
        Row: {
          created_at: string
          cv_id: string | null
          experience_id: string
          id: string
          position: number
          text: string
          user_id: string
        }
        Insert: {
          created_at?: string
          cv_id?: string | null
          experience_id: string
          id?: string
          position?: number
          text: string
          user_id?: string
        }
        Update: {
          created_at?: string
          cv_id?: string | null
          experience_id?: string
          id?: string
          position?: number
          text?: string
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: 'achievements_belong_to_an_experience'
            columns: ['experience_id', 'user_id']
            isOneToOne: false
            referencedRelation: 'experiences'
            referencedColumns: ['id', 'user_id']
          },
          {
            foreignKeyName: 'achievements_user_id_fkey'
            columns: ['user_id']
            isOneToOne: false
            referencedRelation: 'profiles'
            referencedColumns: ['user_id']
          },
        ]
      }
      ai_usage: {
        Row: {
          cost: number
          created_at: string
          duration_ms: number
          engine: string
          fell_back: string | null
          id: number
          input_tokens: number
          model: string | null
          output_tokens: number
          task: string
          user_id: string | null
        }
        Insert: {
          cost?: number
          created_at?: string
          duration_ms?: number
          engine: string
          fell_back?: string | null
          input_tokens?: number
          model?: string | null
          output_tokens?: number
          task: string
          user_id?: string | null
        }
        Update: {
          cost?: number
          created_at?: string
          duration_ms?: number
          engine?: string
          fell_back?: string | null
          input_tokens?: number
          model?: string | null
          output_tokens?: number
          task?: string
          user_id?: string | null
        }
        Relationships: []
      }
      certificates: {
        Row: {
          created_at: string
          cv_id: string | null
          id: string
          issued_on: string | null
          issued_precision: Database['public']['Enums']['date_precision'] | null
          issuer: string | null
          name: string
          position: number
          user_id: string
        }
        Insert: {
          created_at?: string
          cv_id?: string | null
          id?: string
          issued_on?: string | null
          issued_precision?: Database['public']['Enums']['date_precision'] | null
          issuer?: string | null
          name: string
          position?: number
          user_id?: string
        }
        Update: {
          created_at?: string
          cv_id?: string | null
          id?: string
          issued_on?: string | null
          issued_precision?: Database['public']['Enums']['date_precision'] | null
          issuer?: string | null
          name?: string
          position?: number
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: 'certificates_user_id_fkey'
            columns: ['user_id']
            isOneToOne: false
            referencedRelation: 'profiles'
            referencedColumns: ['user_id']
          },
        ]
      }
      consents: {
        Row: {
          granted_at: string
          id: string
          purpose: Database['public']['Enums']['consent_purpose']
          recipient: string | null
          user_id: string
          version: string
          withdrawn_at: string | null
        }
        Insert: {
          granted_at?: string
          id?: string
          purpose: Database['public']['Enums']['consent_purpose']
          recipient?: string | null
          user_id?: string
          version: string
          withdrawn_at?: string | null
        }
        Update: {
          granted_at?: string
          id?: string
          purpose?: Database['public']['Enums']['consent_purpose']
          recipient?: string | null
          user_id?: string
          version?: string
          withdrawn_at?: string | null
        }
        Relationships: []
      }
      cvs: {
        Row: {
          broken_parse_count: number
          chosen_at: string | null
          confidence: Json
          created_at: string
          engine: string | null
          failure_code: string | null
          fell_back: string | null
          filename: string
          id: string
          mime_type: string
          parse_started_at: string | null
          path: string
          size_bytes: number
          status: Database['public']['Enums']['cv_status']
          step: Database['public']['Enums']['cv_step'] | null
          text_hash: string | null
          unplaced: Json
          updated_at: string
          user_id: string
        }
        Insert: {
          broken_parse_count?: number
          chosen_at?: string | null
          confidence?: Json
          created_at?: string
          engine?: string | null
          failure_code?: string | null
          fell_back?: string | null
          filename: string
          id?: string
          mime_type?: string
          parse_started_at?: string | null
          path: string
          size_bytes?: number
          status?: Database['public']['Enums']['cv_status']
          step?: Database['public']['Enums']['cv_step'] | null
          text_hash?: string | null
          unplaced?: Json
          updated_at?: string
          user_id?: string
        }
        Update: {
          broken_parse_count?: number
          chosen_at?: string | null
          confidence?: Json
          created_at?: string
          engine?: string | null
          failure_code?: string | null
          fell_back?: string | null
          filename?: string
          id?: string
          mime_type?: string
          parse_started_at?: string | null
          path?: string
          size_bytes?: number
          status?: Database['public']['Enums']['cv_status']
          step?: Database['public']['Enums']['cv_step'] | null
          text_hash?: string | null
          unplaced?: Json
          updated_at?: string
          user_id?: string
        }
        Relationships: []
      }
      education: {
        Row: {
          area: string | null
          created_at: string
          cv_id: string | null
          degree: string | null
          ended_on: string | null
          ended_precision: Database['public']['Enums']['date_precision'] | null
          id: string
          position: number
          school: string | null
          started_on: string | null
          started_precision: Database['public']['Enums']['date_precision'] | null
          user_id: string
        }
        Insert: {
          area?: string | null
          created_at?: string
          cv_id?: string | null
          degree?: string | null
          ended_on?: string | null
          ended_precision?: Database['public']['Enums']['date_precision'] | null
          id?: string
          position?: number
          school?: string | null
          started_on?: string | null
          started_precision?: Database['public']['Enums']['date_precision'] | null
          user_id?: string
        }
        Update: {
          area?: string | null
          created_at?: string
          cv_id?: string | null
          degree?: string | null
          ended_on?: string | null
          ended_precision?: Database['public']['Enums']['date_precision'] | null
          id?: string
          position?: number
          school?: string | null
          started_on?: string | null
          started_precision?: Database['public']['Enums']['date_precision'] | null
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: 'education_user_id_fkey'
            columns: ['user_id']
            isOneToOne: false
            referencedRelation: 'profiles'
            referencedColumns: ['user_id']
          },
        ]
      }
      experiences: {
        Row: {
          created_at: string
          cv_id: string | null
          employer: string | null
          ended_on: string | null
          ended_precision: Database['public']['Enums']['date_precision'] | null
          id: string
          is_current: boolean
          location: string | null
          position: number
          started_on: string | null
          started_precision: Database['public']['Enums']['date_precision'] | null
          title: string | null
          user_id: string
        }
        Insert: {
          created_at?: string
          cv_id?: string | null
          employer?: string | null
          ended_on?: string | null
          ended_precision?: Database['public']['Enums']['date_precision'] | null
          id?: string
          is_current?: boolean
          location?: string | null
          position?: number
          started_on?: string | null
          started_precision?: Database['public']['Enums']['date_precision'] | null
          title?: string | null
          user_id?: string
        }
        Update: {
          created_at?: string
          cv_id?: string | null
          employer?: string | null
          ended_on?: string | null
          ended_precision?: Database['public']['Enums']['date_precision'] | null
          id?: string
          is_current?: boolean
          location?: string | null
          position?: number
          started_on?: string | null
          started_precision?: Database['public']['Enums']['date_precision'] | null
          title?: string | null
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: 'experiences_user_id_fkey'
            columns: ['user_id']
            isOneToOne: false
            referencedRelation: 'profiles'
            referencedColumns: ['user_id']
          },
        ]
      }
      exports: {
        Row: {
          created_at: string
          expires_at: string | null
          failure_code: string | null
          finished_at: string | null
          id: string
          path: string | null
          progress: number
          size_bytes: number | null
          status: Database['public']['Enums']['export_status']
          user_id: string
        }
        Insert: {
          created_at?: string
          expires_at?: string | null
          failure_code?: string | null
          finished_at?: string | null
          id?: string
          path?: string | null
          progress?: number
          size_bytes?: number | null
          status?: Database['public']['Enums']['export_status']
          user_id?: string
        }
        Update: {
          created_at?: string
          expires_at?: string | null
          failure_code?: string | null
          finished_at?: string | null
          id?: string
          path?: string | null
          progress?: number
          size_bytes?: number | null
          status?: Database['public']['Enums']['export_status']
          user_id?: string
        }
        Relationships: []
      }
      jobs: {
        Row: {
          apply_url: string | null
          closed_at: string | null
          company: string
          content_hash: string
          department: string | null
          description: string
          duplicate_key: string
          duplicate_of: string | null
          embedding: string | null
          embedding_model: string | null
          employment_type: Database['public']['Enums']['job_employment_type'] | null
          external_id: string | null
          first_seen_at: string
          id: string
          language: string | null
          last_seen_at: string
          locations: string[]
          missed_count: number
          phrases: Json
          posted_at: string | null
          preferred_skills: string[]
          raw_hash: string | null
          required_skills: string[]
          salary_currency: string | null
          salary_max: number | null
          salary_min: number | null
          salary_period: Database['public']['Enums']['job_salary_period'] | null
          seniority: Database['public']['Enums']['job_seniority'] | null
          source_id: string | null
          title: string
          title_family: string | null
          title_field: string | null
          url: string | null
          user_id: string | null
          workplace_type: Database['public']['Enums']['job_workplace_type'] | null
          years_max: number | null
          years_min: number | null
        }
        Insert: {
          apply_url?: string | null
          closed_at?: string | null
          company: string
          content_hash: string
          department?: string | null
          description?: string
          duplicate_key: string
          duplicate_of?: string | null
          embedding?: string | null
          embedding_model?: string | null
          employment_type?: Database['public']['Enums']['job_employment_type'] | null
          external_id?: string | null
          first_seen_at?: string
          id?: string
          language?: string | null
          last_seen_at?: string
          locations?: string[]
          missed_count?: number
          phrases?: Json
          posted_at?: string | null
          preferred_skills?: string[]
          raw_hash?: string | null
          required_skills?: string[]
          salary_currency?: string | null
          salary_max?: number | null
          salary_min?: number | null
          salary_period?: Database['public']['Enums']['job_salary_period'] | null
          seniority?: Database['public']['Enums']['job_seniority'] | null
          source_id?: string | null
          title: string
          title_family?: string | null
          title_field?: string | null
          url?: string | null
          user_id?: string | null
          workplace_type?: Database['public']['Enums']['job_workplace_type'] | null
          years_max?: number | null
          years_min?: number | null
        }
        Update: {
          apply_url?: string | null
          closed_at?: string | null
          company?: string
          content_hash?: string
          department?: string | null
          description?: string
          duplicate_key?: string
          duplicate_of?: string | null
          embedding?: string | null
          embedding_model?: string | null
          employment_type?: Database['public']['Enums']['job_employment_type'] | null
          external_id?: string | null
          first_seen_at?: string
          id?: string
          language?: string | null
          last_seen_at?: string
          locations?: string[]
          missed_count?: number
          phrases?: Json
          posted_at?: string | null
          preferred_skills?: string[]
          raw_hash?: string | null
          required_skills?: string[]
          salary_currency?: string | null
          salary_max?: number | null
          salary_min?: number | null
          salary_period?: Database['public']['Enums']['job_salary_period'] | null
          seniority?: Database['public']['Enums']['job_seniority'] | null
          source_id?: string | null
          title?: string
          title_family?: string | null
          title_field?: string | null
          url?: string | null
          user_id?: string | null
          workplace_type?: Database['public']['Enums']['job_workplace_type'] | null
          years_max?: number | null
          years_min?: number | null
        }
        Relationships: [
          {
            foreignKeyName: 'jobs_duplicate_of_fkey'
            columns: ['duplicate_of']
            isOneToOne: false
            referencedRelation: 'jobs'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'jobs_source_id_fkey'
            columns: ['source_id']
            isOneToOne: false
            referencedRelation: 'sources'
            referencedColumns: ['id']
          },
        ]
      }
      matches: {
        Row: {
          created_at: string
          feedback: number | null
          job_id: string
          reasons: Json
          score: number
          scored_at: string
          status: Database['public']['Enums']['match_status']
          user_id: string
        }
        Insert: {
          created_at?: string
          feedback?: number | null
          job_id: string
          reasons?: Json
          score?: number
          scored_at?: string
          status?: Database['public']['Enums']['match_status']
          user_id?: string
        }
        Update: {
          created_at?: string
          feedback?: number | null
          job_id?: string
          reasons?: Json
          score?: number
          scored_at?: string
          status?: Database['public']['Enums']['match_status']
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: 'matches_job_id_fkey'
            columns: ['job_id']
            isOneToOne: false
            referencedRelation: 'jobs'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'matches_user_id_fkey'
            columns: ['user_id']
            isOneToOne: false
            referencedRelation: 'profiles'
            referencedColumns: ['user_id']
          },
        ]
      }
      notifications: {
        Row: {
          created_at: string
          id: string
          payload: Json
          read_at: string | null
          type: Database['public']['Enums']['notification_type']
          user_id: string
        }
        Insert: {
          created_at?: string
          id?: string
          payload?: Json
          read_at?: string | null
          type: Database['public']['Enums']['notification_type']
          user_id: string
        }
        Update: {
          created_at?: string
          id?: string
          payload?: Json
          read_at?: string | null
          type?: Database['public']['Enums']['notification_type']
          user_id?: string
        }
        Relationships: []
      }
      preferences: {
        Row: {
          departments: string[]
          employment_types: Database['public']['Enums']['job_employment_type'][]
          ignored_companies: string[]
          ignored_industries: string[]
          languages: string[]
          locations: string[]
          min_score: number | null
          posted_within_days: number | null
          salary_currency: string | null
          salary_min: number | null
          seniorities: Database['public']['Enums']['job_seniority'][]
          updated_at: string
          user_id: string
          workplace_types: Database['public']['Enums']['job_workplace_type'][]
        }
        Insert: {
          departments?: string[]
          employment_types?: Database['public']['Enums']['job_employment_type'][]
          ignored_companies?: string[]
          ignored_industries?: string[]
          languages?: string[]
          locations?: string[]
          min_score?: number | null
          posted_within_days?: number | null
          salary_currency?: string | null
          salary_min?: number | null
          seniorities?: Database['public']['Enums']['job_seniority'][]
          updated_at?: string
          user_id: string
          workplace_types?: Database['public']['Enums']['job_workplace_type'][]
        }
        Update: {
          departments?: string[]
          employment_types?: Database['public']['Enums']['job_employment_type'][]
          ignored_companies?: string[]
          ignored_industries?: string[]
          languages?: string[]
          locations?: string[]
          min_score?: number | null
          posted_within_days?: number | null
          salary_currency?: string | null
          salary_min?: number | null
          seniorities?: Database['public']['Enums']['job_seniority'][]
          updated_at?: string
          user_id?: string
          workplace_types?: Database['public']['Enums']['job_workplace_type'][]
        }
        Relationships: [
          {
            foreignKeyName: 'preferences_user_id_fkey'
            columns: ['user_id']
            isOneToOne: true
            referencedRelation: 'profiles'
            referencedColumns: ['user_id']
          },
        ]
      }
      profile_contacts: {
        Row: {
          cv_id: string | null
          key_id: string
          sealed: string
          updated_at: string
          user_id: string
        }
        Insert: {
          cv_id?: string | null
          key_id: string
          sealed: string
          updated_at?: string
          user_id: string
        }
        Update: {
          cv_id?: string | null
          key_id?: string
          sealed?: string
          updated_at?: string
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: 'profile_contacts_user_id_fkey'
            columns: ['user_id']
            isOneToOne: true
            referencedRelation: 'profiles'
            referencedColumns: ['user_id']
          },
        ]
      }
      profiles: {
        Row: {
          created_at: string
          cv_id: string | null
          embedding: string | null
          embedding_model: string | null
          evidence: Json
          headline: string | null
          inactive_warned_at: string | null
          languages: Json
          last_active_at: string
          links: Json
          match_text: string | null
          related_families: string[]
          seniority: Database['public']['Enums']['job_seniority'] | null
          skills: string[]
          stale_at: string | null
          summary: string | null
          title_families: string[]
          title_fields: string[]
          updated_at: string
          user_id: string
        }
        Insert: {
          created_at?: string
          cv_id?: string | null
          embedding?: string | null
          embedding_model?: string | null
          evidence?: Json
          headline?: string | null
          inactive_warned_at?: string | null
          languages?: Json
          last_active_at?: string
          links?: Json
          match_text?: string | null
          related_families?: string[]
          seniority?: Database['public']['Enums']['job_seniority'] | null
          skills?: string[]
          stale_at?: string | null
          summary?: string | null
          title_families?: string[]
          title_fields?: string[]
          updated_at?: string
          user_id: string
        }
        Update: {
          created_at?: string
          cv_id?: string | null
          embedding?: string | null
          embedding_model?: string | null
          evidence?: Json
          headline?: string | null
          inactive_warned_at?: string | null
          languages?: Json
          last_active_at?: string
          links?: Json
          match_text?: string | null
          related_families?: string[]
          seniority?: Database['public']['Enums']['job_seniority'] | null
          skills?: string[]
          stale_at?: string | null
          summary?: string | null
          title_families?: string[]
          title_fields?: string[]
          updated_at?: string
          user_id?: string
        }
        Relationships: []
      }
      proposals: {
        Row: {
          change: Json
          created_at: string
          cv_id: string | null
          experience_id: string | null
          fingerprint: string
          id: string
          kind: Database['public']['Enums']['proposal_kind']
          origin: Database['public']['Enums']['proposal_origin']
          quote: Json
          replaced: Json | null
          status: Database['public']['Enums']['proposal_status']
          target_id: string | null
          user_id: string
        }
        Insert: {
          change: Json
          created_at?: string
          cv_id?: string | null
          experience_id?: string | null
          fingerprint: string
          id?: string
          kind: Database['public']['Enums']['proposal_kind']
          origin: Database['public']['Enums']['proposal_origin']
          quote?: Json
          replaced?: Json | null
          status?: Database['public']['Enums']['proposal_status']
          target_id?: string | null
          user_id?: string
        }
        Update: {
          change?: Json
          created_at?: string
          cv_id?: string | null
          experience_id?: string | null
          fingerprint?: string
          id?: string
          kind?: Database['public']['Enums']['proposal_kind']
          origin?: Database['public']['Enums']['proposal_origin']
          quote?: Json
          replaced?: Json | null
          status?: Database['public']['Enums']['proposal_status']
          target_id?: string | null
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: 'proposals_belong_to_an_experience'
            columns: ['experience_id', 'user_id']
            isOneToOne: false
            referencedRelation: 'experiences'
            referencedColumns: ['id', 'user_id']
          },
          {
            foreignKeyName: 'proposals_user_id_fkey'
            columns: ['user_id']
            isOneToOne: false
            referencedRelation: 'profiles'
            referencedColumns: ['user_id']
          },
        ]
      }
      source_runs: {
        Row: {
          added_count: number
          ai_call_count: number
          changed_count: number
          closed_count: number
          created_at: string
          failure_code: string | null
          fetched_at: string | null
          finished_at: string | null
          id: string
          listed_count: number | null
          rejected_count: number
          source_id: string
          status: Database['public']['Enums']['source_run_status']
          validators: Json | null
        }
        Insert: {
          added_count?: number
          ai_call_count?: number
          changed_count?: number
          closed_count?: number
          created_at?: string
          failure_code?: string | null
          fetched_at?: string | null
          finished_at?: string | null
          id?: string
          listed_count?: number | null
          rejected_count?: number
          source_id: string
          status?: Database['public']['Enums']['source_run_status']
          validators?: Json | null
        }
        Update: {
          added_count?: number
          ai_call_count?: number
          changed_count?: number
          closed_count?: number
          created_at?: string
          failure_code?: string | null
          fetched_at?: string | null
          finished_at?: string | null
          id?: string
          listed_count?: number | null
          rejected_count?: number
          source_id?: string
          status?: Database['public']['Enums']['source_run_status']
          validators?: Json | null
        }
        Relationships: [
          {
            foreignKeyName: 'source_runs_source_id_fkey'
            columns: ['source_id']
            isOneToOne: false
            referencedRelation: 'sources'
            referencedColumns: ['id']
          },
        ]
      }
      sources: {
        Row: {
          created_at: string
          id: string
          interval_minutes: number
          is_enabled: boolean
          kind: Database['public']['Enums']['source_kind']
          name: string
          next_run_at: string
          slug: string
        }
        Insert: {
          created_at?: string
          id?: string
          interval_minutes?: number
          is_enabled?: boolean
          kind: Database['public']['Enums']['source_kind']
          name: string
          next_run_at?: string
          slug: string
        }
        Update: {
          created_at?: string
          id?: string
          interval_minutes?: number
          is_enabled?: boolean
          kind?: Database['public']['Enums']['source_kind']
          name?: string
          next_run_at?: string
          slug?: string
        }
        Relationships: []
      }
    }
    Views: { [_ in never]: never }
    Functions: {
      accept_proposal: {
        Args: { proposal: string; edited?: Json }
        Returns: undefined
      }
      accept_proposals: {
        Args: { proposals: string[] }
        Returns: undefined
      }
      ai_spent: {
        Args: { person?: string }
        Returns: { house: number; person_cost: number; person_calls: number }[]
      }
      begin_erasure: {
        Args: { person: string }
        Returns: undefined
      }
      choose_cv: {
        Args: { cv: string }
        Returns: undefined
      }
      claim_account_work: {
        Args: Record<PropertyKey, never>
        Returns: { msg_id: number; kind: string; person: string; export_id: string }[]
      }
      claim_cv_reading: {
        Args: Record<PropertyKey, never>
        Returns: {
          msg_id: number
          cv_id: string
          user_id: string
          path: string
          filename: string
        }[]
      }
      claim_job_embedding: {
        Args: { max_jobs: number }
        Returns: {
          msg_id: number
          job_id: string
          content_hash: string
          title: string
          company: string
          department: string
          required_skills: string[]
          preferred_skills: string[]
          description: string
        }[]
      }
      claim_job_ingesting: {
        Args: Record<PropertyKey, never>
        Returns: {
          msg_id: number
          source_run_id: string
          kind: Database['public']['Enums']['source_kind']
          slug: string
          name: string
          chunk_id: number
          postings: Json
          validators: Json
        }[]
      }
      claim_profile_embedding: {
        Args: Record<PropertyKey, never>
        Returns: { msg_id: number; user_id: string; profile: Json }[]
      }
      end_other_sessions: {
        Args: Record<PropertyKey, never>
        Returns: number
      }
      end_session: {
        Args: { session: string }
        Returns: undefined
      }
      enqueue_sources: {
        Args: { every?: boolean; with_public?: boolean }
        Returns: number
      }
      export_account: {
        Args: { person: string }
        Returns: Json
      }
      export_rows: {
        Args: { person: string; table_name: string; after?: string; max_rows?: number }
        Returns: { place: string; content: Json }[]
      }
      export_tables: {
        Args: Record<PropertyKey, never>
        Returns: string[]
      }
      finish_account_work: {
        Args: { message_id: number; result: Json }
        Returns: boolean
      }
      finish_cv_reading: {
        Args: { message_id: number; cv: string; result: Json }
        Returns: undefined
      }
      finish_job_embedding: {
        Args: { results: Json; model: string; usage: Json }
        Returns: undefined
      }
      finish_posting_chunk: {
        Args: {
          message_id: number
          run: string
          chunk: number
          postings: Json
          rejected: number
          usage: Json
        }
        Returns: undefined
      }
      finish_profile_embedding: {
        Args: { message_id: number; person: string; derived: Json; usage: Json }
        Returns: undefined
      }
      finish_source_fetch: {
        Args: {
          message_id: number
          run: string
          postings: Json
          rejected: number
          chunk_size: number
          validators?: Json
        }
        Returns: undefined
      }
      finish_unchanged_fetch: {
        Args: { message_id: number; run: string }
        Returns: undefined
      }
      list_sessions: {
        Args: Record<PropertyKey, never>
        Returns: {
          id: string
          user_agent: string
          created_at: string
          used_at: string
          is_current: boolean
        }[]
      }
      match_jobs: {
        Args: { filters?: Json; max_results?: number }
        Returns: {
          job_id: string
          score: number
          reasons: Json
          title: string
          company: string
          locations: string[]
          workplace_type: Database['public']['Enums']['job_workplace_type']
          employment_type: Database['public']['Enums']['job_employment_type']
          seniority: Database['public']['Enums']['job_seniority']
          department: string
          salary_min: number
          salary_max: number
          salary_currency: string
          salary_period: Database['public']['Enums']['job_salary_period']
          posted_at: string
          first_seen_at: string
          url: string
          apply_url: string
          status: Database['public']['Enums']['match_status']
          feedback: number
        }[]
      }
      move_experience_up: {
        Args: { experience_id: string }
        Returns: undefined
      }
      postpone_embedding: {
        Args: {
          queue: string
          message_ids: number[]
          seconds: number
          person?: string
          usage?: Json
        }
        Returns: undefined
      }
      queue_progress: {
        Args: Record<PropertyKey, never>
        Returns: { queue: string; waiting: number; claimed: number }[]
      }
      read_ai_answer: {
        Args: { key: string }
        Returns: { sealed: string; key_id: string }[]
      }
      read_contact: {
        Args: { person: string }
        Returns: { sealed: string; key_id: string }[]
      }
      read_facts: {
        Args: { person: string }
        Returns: Json
      }
      read_metrics: {
        Args: Record<PropertyKey, never>
        Returns: Json
      }
      read_pulse: {
        Args: Record<PropertyKey, never>
        Returns: { cron_seconds: number; waited_seconds: number }[]
      }
      record_tallies: {
        Args: { counted: Json }
        Returns: undefined
      }
      reembed_with: {
        Args: { model: string }
        Returns: number
      }
      refresh_matches: {
        Args: Record<PropertyKey, never>
        Returns: number
      }
      reject_proposals: {
        Args: { proposals: string[] }
        Returns: undefined
      }
      reopen_proposals: {
        Args: { proposals: string[] }
        Returns: undefined
      }
      reserve_ai_calls: {
        Args: { run: string; wanted: number; at_most: number }
        Returns: number
      }
      retry_account_work: {
        Args: { message_id: number; seconds: number; failure_code: string }
        Returns: undefined
      }
      retry_cv: {
        Args: { cv: string }
        Returns: undefined
      }
      retry_cv_reading: {
        Args: { message_id: number; cv: string; seconds: number }
        Returns: undefined
      }
      retry_job_ingesting: {
        Args: { message_id: number; run: string; failure_code: string; seconds?: number }
        Returns: undefined
      }
      save_experience: {
        Args: { fields: Json; lines: string[]; experience_id?: string }
        Returns: string
      }
      sealed_rows: {
        Args: { current_key: string; after?: string; max_rows?: number }
        Returns: { place: string; owner: string; sealed: string; key_id: string }[]
      }
      set_cv_step: {
        Args: {
          message_id: number
          cv: string
          step: Database['public']['Enums']['cv_step']
          asks_provider?: boolean
        }
        Returns: undefined
      }
      set_export_progress: {
        Args: { message_id: number; export: string; percent: number }
        Returns: boolean
      }
      set_rate_limit: {
        Args: { limit_name: string; amount: number; period: string }
        Returns: undefined
      }
      take_request: {
        Args: { person: string }
        Returns: number
      }
      unread_postings: {
        Args: { run: string; listed: Json }
        Returns: string[]
      }
      write_ai_answer: {
        Args: { key: string; task: string; sealed: string; key_id: string; person?: string }
        Returns: undefined
      }
      write_contact: {
        Args: { person: string; sealed: string; key_id: string }
        Returns: undefined
      }
      write_resealed: {
        Args: { rows: Json }
        Returns: number
      }
    }
    Enums: {
      consent_purpose: 'privacy' | 'ai_provider'
      cv_status: 'uploaded' | 'reading' | 'ready' | 'failed'
      cv_step: 'extracting' | 'parsing' | 'describing' | 'embedding' | 'matching'
      date_precision: 'year' | 'month' | 'day'
      export_status: 'waiting' | 'running' | 'ready' | 'failed'
      job_employment_type: 'full_time' | 'part_time' | 'contract' | 'temporary' | 'internship'
      job_salary_period: 'year' | 'month' | 'week' | 'day' | 'hour'
      job_seniority: 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'director' | 'executive'
      job_workplace_type: 'on_site' | 'hybrid' | 'remote'
      match_status: 'new' | 'saved' | 'dismissed'
      notification_type: 'cv_ready' | 'cv_failed' | 'new_matches' | 'export_ready' | 'export_failed'
      proposal_kind:
        | 'headline'
        | 'summary'
        | 'skill'
        | 'language'
        | 'link'
        | 'experience'
        | 'achievement'
        | 'education'
        | 'certificate'
      proposal_origin: 'cv'
      proposal_status: 'open' | 'accepted' | 'rejected'
      source_kind: 'sandbox' | 'ashby' | 'greenhouse' | 'lever' | 'lever_eu'
      source_run_status: 'queued' | 'normalising' | 'finished' | 'failed'
    }
    CompositeTypes: { [_ in never]: never }
  }
}
